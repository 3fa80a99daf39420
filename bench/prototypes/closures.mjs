// The engine that was not chosen: the loop of the bench as closures over slots, with the same checks per operation.
// node bench/prototypes/closures.mjs
const MAX = Number.MAX_SAFE_INTEGER;

const constant = (value) => () => value;
const read = (slot) => (slots) => slots[slot];
const slow = () => {
  throw new Error('Only numbers here');
};

function add(left, right) {
  return (slots) => {
    const a = left(slots);
    const b = right(slots);
    return typeof a === 'number' && typeof b === 'number' && a + b <= MAX && a + b >= -MAX ? a + b : slow();
  };
}

function modulo(left, right) {
  return (slots) => {
    const a = left(slots);
    const b = right(slots);
    return typeof a === 'number' && typeof b === 'number' && a >= 0 && b > 0 ? a % b : slow();
  };
}

function assign(slot, value) {
  return (slots) => {
    slots[slot] = value(slots);
  };
}

function loop(slot, count, body) {
  return (slots, budget) => {
    for (let index = 0; index < count; index++) {
      if ((budget.left -= 7) < 0) budget.left = 20_000;
      slots[slot] = index;
      body(slots, budget);
    }
  };
}

function compile() {
  return loop(1, 1_000_000, assign(0, add(read(0), modulo(read(1), constant(7)))));
}

function generate() {
  const source = `let total=0;for(let i=0;i<1000000;i++){if((budget.left-=7)<0)budget.left=20000;let t;
    total=(typeof i==="number"&&i>=0?t=i%7:slow(),typeof total==="number"&&typeof t==="number"&&total+t<=${MAX}&&total+t>=-${MAX}?total+t:slow());}
    return total;`;
  return new Function('budget', 'slow', source);
}

function median(run) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4].toFixed(1);
}

function perCompilation(make) {
  const start = performance.now();
  for (let count = 0; count < 2000; count++) make();
  return (((performance.now() - start) / 2000) * 1000).toFixed(1);
}

console.log(
  `1M-step loop, new each time: closures ${median(() => compile()([0, 0], { left: 0 }))} ms, generated ${median(() => generate()({ left: 0 }, slow))} ms`,
);
const closures = compile();
const generated = generate();
console.log(
  `1M-step loop, again: closures ${median(() => closures([0, 0], { left: 0 }))} ms, generated ${median(() => generated({ left: 0 }, slow))} ms`,
);
console.log(
  `making the code: closures ${perCompilation(compile)} µs, generated ${perCompilation(generate)} µs`,
);
