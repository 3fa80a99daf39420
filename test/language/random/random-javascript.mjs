/** A small generator of pseudo-random numbers: the same seed gives the same programs everywhere. */
function randomFrom(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NUMBERS =
  '0 1 2 3 5 7 10 255 1000 0.5 1.5 2.5 0.1 1e21 1e-7 123456.789 9007199254740993 NaN Infinity (-1) (-0) (-2.75)'.split(
    ' ',
  );
const TEXTS = [
  "''",
  "'a'",
  "'abc'",
  "'Hello World'",
  "'  x y '",
  "'a,b,,c'",
  "'1'",
  "'-12'",
  "'3.5'",
  "'é😀ß'",
  "'x\\ny\\tz'",
  "'0x1f'",
  "'aXbX'",
];
const KEYS = ['a', 'b', 'c', 'k1', 'z'];
const LITERALS = ['true', 'false', 'null', 'undefined'];
const ARITHMETIC = ['+', '-', '*', '/', '%', '+', '-'];
const COMPARISONS = ['==', '!=', '===', '!==', '<', '<=', '>', '>='];
const LOGICAL = ['&&', '||', '??'];

const TEXT_CALLS = [
  ...[
    'toUpperCase()',
    'toLowerCase()',
    'trim()',
    'trimStart()',
    'trimEnd()',
    'at(N)',
    'charAt(N)',
    'repeat(S)',
  ],
  ...[
    'slice(N, N)',
    'slice(N)',
    'substring(N, N)',
    'padStart(S, T)',
    'padEnd(S, T)',
    'concat(A, T)',
    'normalize()',
  ],
  ...['replace(T, T)', 'replaceAll(T, T)', 'replace(T, (m, i) => m + i)', 'replaceAll(T, m => `<${m}>`)'],
  ...['toLocaleUpperCase()', 'toWellFormed()', 'toString()', 'substr_'.replace('_', '(N, S)')],
];
const TEXT_NUMBERS = [
  'indexOf(T)',
  'lastIndexOf(T)',
  'charCodeAt(N)',
  'codePointAt(N)',
  'localeCompare(T)',
  'search_',
];
const TEXT_TESTS = ['includes(T)', 'startsWith(T)', 'endsWith(T, N)'];
const NUMBER_TEXTS = [
  'toFixed(S)',
  'toString()',
  'toString(2)',
  'toString(16)',
  'toPrecision(3)',
  'toExponential(2)',
  'toLocaleString()',
  'toString(36)',
];
const MATHS = ['abs', 'ceil', 'floor', 'round', 'trunc', 'sign', 'sqrt', 'cbrt'];
const LIST_CALLS = [
  ...[
    'slice(N, N)',
    'concat(L, A)',
    'toReversed()',
    'toSorted()',
    'flat()',
    'map(F)',
    'filter(F)',
    'flatMap(F)',
    'toSpliced(N, S, A)',
  ],
  ...[
    'splice(N, S, A)',
    'reverse()',
    'fill(A, N)',
    'sort()',
    'toSorted((x, y) => x - y)',
    'sort((x, y) => x < y ? -1 : 1)',
    'with(S, A)',
    'copyWithin(N, S)',
    'flat(2)',
    'toSorted((x, y) => String(x).length - String(y).length)',
  ],
];
const LIST_VALUES = [
  ...[
    'at(N)',
    'pop()',
    'shift()',
    'push(A)',
    'unshift(A)',
    'indexOf(A)',
    'lastIndexOf(A)',
    'includes(A)',
    'join(T)',
    'join()',
  ],
  ...[
    'find(F)',
    'findIndex(F)',
    'findLast(F)',
    'some(F)',
    'every(F)',
    'reduce((x, y) => x + y)',
    'reduce((x, y) => [x, y], A)',
    'reduceRight((x, y) => x + y, T)',
  ],
  ...['toString()', 'forEach(F)', 'entries().next()', 'keys().next()', 'toLocaleString()'],
  ...['findLastIndex(F)', 'map?.(F)', 'nope?.(A)', 'hasOwnProperty(S)'],
];

/** A program of the JavaScript that lackpy runs; the same for the same seed. It may well end with an error. */
export function randomJavaScript(seed) {
  return new Writer(randomFrom(seed)).program();
}

class Writer {
  names = [];
  params = [];
  count = 0;
  lines = [];
  indent = '';
  loops = 0;

  constructor(random) {
    this.random = random;
  }

  program() {
    const statements = 2 + this.below(6);
    for (let index = 0; index < statements; index++) this.statement(2);
    this.lines.push(`[${[...this.names, this.any(2)].join(', ')}]`);
    return this.lines.join('\n');
  }

  below(count) {
    return Math.floor(this.random() * count);
  }

  pick(items) {
    return items[this.below(items.length)];
  }

  emit(line) {
    this.lines.push(this.indent + line);
  }

  fresh(prefix = 'v') {
    return `${prefix}${this.count++}`;
  }

  /** The names that can be assigned again. */
  get variables() {
    return this.names.filter((name) => /^[vt]/.test(name));
  }

  declare(line, ...names) {
    this.emit(line);
    this.names.push(...names);
  }

  statement(depth) {
    switch (this.below(depth > 0 ? 16 : 8)) {
      case 0:
      case 1:
      case 2: {
        const name = this.fresh();
        return this.declare(`let ${name} = ${this.any(3)};`, name);
      }
      case 3:
        return this.variables.length === 0
          ? this.statement(depth)
          : this.emit(
              `${this.pick(this.variables)} ${this.pick(['=', '+=', '-=', '*=', '??=', '||=', '&&='])} ${this.any(2)};`,
            );
      case 4: {
        const [a, b] = [this.fresh(), this.fresh()];
        return this.declare(
          this.pick([
            `let [${a}, ${b}] = ${this.list(2)};`,
            `let [${a} = ${this.any(1)}, ...${b}] = ${this.list(2)};`,
            `let {a: ${a}, b: ${b} = ${this.any(1)}} = ${this.object(2)};`,
            `let {a: ${a}, ...${b}} = ${this.object(2)};`,
            `let [${a}, [${b}]] = [${this.any(1)}, ${this.list(1)}];`,
            `let {a: {b: ${a}} = {}, ...${b}} = ${this.object(1)};`,
            `let {[${this.text(0)}]: ${a}, ...${b}} = ${this.any(2)};`,
            `let {a: ${a}, b: ${b}} = ${this.any(1)};`,
            `let [${a}, ${b}] = ${this.leaf()};`,
            `let {a: [${a}] = [], b: ${b} = 1} = ${this.object(1)};`,
            `let {length: ${a}, 0: ${b}} = ${this.any(1)};`,
          ]),
          a,
          b,
        );
      }
      case 5:
        return this.emit(`console.log(${this.any(2)}, ${this.any(1)});`);
      case 6: {
        const name = this.fresh('o');
        this.declare(`const ${name} = ${this.object(2)};`, name);
        return this.emit(`${name}.${this.pick(KEYS)} ${this.pick(['=', '+=', '??='])} ${this.any(2)};`);
      }
      case 7: {
        const name = this.fresh('l');
        this.declare(`const ${name} = ${this.list(2)};`, name);
        return this.emit(
          this.pick([
            `${name}[${this.below(5)}] = ${this.any(2)};`,
            `${name}.push(${this.any(1)});`,
            `${name}[0] += ${this.any(1)};`,
            `${name}[1]++;`,
          ]),
        );
      }
      case 8:
      case 9:
        return this.block(`if (${this.any(2)})`, depth, this.below(2) === 0 ? 'else' : null);
      case 10:
      case 11: {
        const name = this.fresh('i');
        const source = this.fresh('s');
        this.declare(
          `const ${source} = ${this.pick([() => this.list(2), () => this.text(1), () => `new Set(${this.list(1)})`])()};`,
          source,
        );
        return this.loop(`for (const ${name} of ${source})`, [name], depth);
      }
      case 13:
        return this.steps();
      case 14:
        return this.closures();
      case 12: {
        const [key, value] = [this.fresh('k'), this.fresh('w')];
        return this.loop(
          `for (const [${key}, ${value}] of Object.entries(${this.object(1)}))`,
          [key, value],
          depth,
        );
      }
      default: {
        const total = this.fresh('t');
        this.declare(`let ${total} = ${this.any(0)};`, total);
        const x = this.fresh('x');
        this.params.push(x);
        this.emit(
          `${this.list(1)}.forEach(${x} => { if (${this.any(1)}) return; ${total} += ${this.any(1)}; });`,
        );
        this.params.pop();
      }
    }
  }

  /** Expressions that assign first. */
  steps() {
    const [name, x] = [this.fresh('o'), this.fresh('x')];
    this.declare(`const ${name} = ${this.object(1)};`, name);
    const path = `${name}.${this.pick(KEYS)}`;
    const assign = `${path} ${this.pick(['=', '||=', '??=', '&&=', '+='])}`;
    const inside = (depth) => {
      this.params.push(x);
      const text = this.any(depth);
      this.params.pop();
      return text;
    };
    this.emit(
      this.pick([
        () => `(${path} = ${this.object(1)}).a = ${this.any(1)};`,
        () => `(${assign} ${this.list(1)}).push(${this.any(1)});`,
        () => `${this.list(1)}.forEach(${x} => (${assign} ${x}, ${x}));`,
        () => `console.log(${this.list(1)}.map(${x} => (${assign} ${inside(1)})));`,
        () => `console.log(${this.list(1)}.map(${x} => (${assign} ${inside(1)}, ${inside(1)})));`,
        () => `${path} = ${name}.${this.pick(KEYS)} = ${this.any(1)};`,
        () => `if (${assign} ${this.any(1)}) { console.log(${this.any(1)}); }`,
        () => `++${path};`,
      ])(),
    );
  }

  /** Functions that outlive the turn of the loop that makes them. */
  closures() {
    const [kept, item, more] = [this.fresh('q'), this.fresh('i'), this.fresh('c')];
    this.emit(`const ${kept} = [];`);
    this.emit(`for (const [${item}, ${more}] of ${this.list(1)}.entries()) {`);
    this.params.push(item, more);
    const own = this.fresh('c');
    this.emit(`  const ${own} = ${this.any(1)};`);
    this.params.push(own);
    this.emit(`  ${kept}.push((x, y = ${this.any(0)}) => [x, y, ${this.any(1)}, ${item}]);`);
    this.params.length -= 3;
    this.emit('}');
    this.emit(`console.log(${kept}.map(made => ${this.list(1)}.map(made)));`);
  }

  block(head, depth, otherwise) {
    this.emit(`${head} {`);
    this.inside(depth);
    if (otherwise !== null) {
      this.emit(`} ${otherwise} {`);
      this.inside(depth);
    }
    this.emit('}');
  }

  loop(head, names, depth) {
    this.emit(`${head} {`);
    this.loops++;
    this.params.push(...names);
    this.inside(depth);
    if (this.below(4) === 0) this.emit(`  if (${this.any(1)}) ${this.pick(['break', 'continue'])};`);
    this.params.length -= names.length;
    this.loops--;
    this.emit('}');
  }

  inside(depth) {
    const { indent, names } = this;
    this.indent += '  ';
    this.names = [...names];
    for (let count = 1 + this.below(2); count > 0; count--) this.statement(depth - 1);
    this.indent = indent;
    this.names = names;
  }

  any(depth) {
    if (depth <= 0) return this.leaf();
    switch (this.below(13)) {
      case 0:
      case 1:
        return this.leaf();
      case 2:
        return this.number(depth);
      case 3:
        return this.text(depth);
      case 4:
        return this.list(depth);
      case 5:
        return this.object(depth);
      case 6:
        return `(${this.any(depth - 1)} ${this.pick(ARITHMETIC)} ${this.any(depth - 1)})`;
      case 7:
        return `(${this.any(depth - 1)} ${this.pick(COMPARISONS)} ${this.any(depth - 1)})`;
      case 8:
        return `(${this.any(depth - 1)} ${this.pick(LOGICAL)} ${this.any(depth - 1)})`;
      case 9:
        return `(${this.any(depth - 1)} ? ${this.any(depth - 1)} : ${this.any(depth - 1)})`;
      case 10:
        return `${this.list(depth - 1)}.${this.filled(this.pick(LIST_VALUES), depth - 1)}`;
      case 11:
        return this.pick([
          () => `${this.object(depth - 1)}?.${this.pick(KEYS)}?.${this.pick(KEYS)}`,
          () => `${this.object(depth - 1)}.${this.pick(KEYS)}`,
          () => `(${this.any(depth - 1)})?.[${this.number(0)}]`,
          () => `${this.list(depth - 1)}[${this.number(0)}]`,
          () => `typeof ${this.leaf()}`,
          () => `typeof nothing${this.below(3)}`,
          () => `${this.object(depth - 1)}.${this.pick(KEYS)}?.(${this.any(0)})`,
          () =>
            `(${this.any(depth - 1)}).${this.pick(['toString', 'at', 'slice', 'has'])}?.(${this.number(0)})`,
          () => `(${this.any(depth - 1)})?.${this.pick(KEYS)}.${this.pick(KEYS)}`,
          () => `(${this.text(0)} in ${this.list(1)})`,
          () => `('toString' in ${this.object(0)})`,
          () => `${this.object(depth - 1)}.hasOwnProperty(${this.text(0)})`,
          () => `${this.object(depth - 1)}.toString()`,
          () => `!${this.leaf()}`,
          () => `(-${this.leaf()})`,
          () => `(+${this.leaf()})`,
          () => `(${this.pick(KEYS.map((key) => `'${key}'`))} in ${this.object(1)})`,
        ])();
      default:
        return this.pick([
          () => `JSON.stringify(${this.any(depth - 1)})`,
          () => `String(${this.any(depth - 1)})`,
          () => `Number(${this.any(depth - 1)})`,
          () => `Boolean(${this.any(depth - 1)})`,
          () => `parseInt(${this.any(depth - 1)})`,
          () => `parseFloat(${this.any(depth - 1)})`,
          () => `Array.isArray(${this.any(depth - 1)})`,
          () => `Object.keys(${this.object(depth - 1)})`,
          () => `new Map(Object.entries(${this.object(depth - 1)}))`,
          () => `new Set(${this.list(depth - 1)})`,
          () => `new Set(${this.list(depth - 1)}).size`,
          () => `[...new Set(${this.list(depth - 1)}), ...${this.text(0)}]`,
          () =>
            `new Map(${this.list(depth - 1)}.entries()).${this.pick(['keys()', 'values()', 'entries()', 'size', 'get(1)'])}`,
          () => `new Set(${this.list(depth - 1)}).${this.pick(['values()', 'entries()', 'has(1)'])}`,
          () => `JSON.stringify(${this.any(depth - 1)}, null, ${this.pick(['2', "'-'", "['a', 'b']"])})`,
          () => `JSON.stringify(${this.object(depth - 1)}, ['a', 'b', '1'], 1)`,
          () => `JSON.parse(${this.pick(['\'[1, {"a": null}]\'', "'{x}'", "''", "'1e3'"])})`,
          () => `Math.max(${this.number(0)}, ...${this.any(depth - 1)})`,
          () => `[...${this.unchained(depth - 1)}]`,
          () => `Object.assign({}, ${this.any(depth - 1)}, ${this.object(0)})`,
          () => `Array.from(${this.any(depth - 1)}, (x, i) => [x, i])`,
          () => `Object.fromEntries([[${this.text(0)}, ${this.any(depth - 1)}]])`,
        ])();
    }
  }

  /** Something without `?.` at its end: V8 loses the line where that cannot be gone through. */
  unchained(depth) {
    const text = this.any(depth);
    return text.includes('?.') ? this.leaf() : text;
  }

  leaf() {
    const known = [...this.names, ...this.params, ...this.params];
    if (known.length > 0 && this.below(2) === 0) return this.pick(known);
    return this.pick([
      this.pick(NUMBERS),
      this.pick(TEXTS),
      this.pick(LITERALS),
      this.pick(NUMBERS),
      '[]',
      '({})',
    ]);
  }

  number(depth) {
    if (depth <= 0) return this.pick(NUMBERS);
    return this.pick([
      () => this.pick(NUMBERS),
      () => `(${this.number(depth - 1)} ${this.pick(ARITHMETIC)} ${this.number(depth - 1)})`,
      () => `Math.${this.pick(MATHS)}(${this.any(depth - 1)})`,
      () => `Math.max(${this.any(depth - 1)}, ...${this.list(depth - 1)})`,
      () => `${this.text(depth - 1)}.length`,
      () => `${this.list(depth - 1)}.length`,
      () => `${this.text(depth - 1)}.${this.filled(this.pick(TEXT_NUMBERS.slice(0, 5)), depth - 1)}`,
    ])();
  }

  text(depth) {
    if (depth <= 0) return this.pick(TEXTS);
    return this.pick([
      () => this.pick(TEXTS),
      () => `${this.text(depth - 1)}.${this.filled(this.pick(TEXT_CALLS), depth - 1)}`,
      () => `${this.text(depth - 1)}.${this.filled(this.pick(TEXT_TESTS), depth - 1)}.toString()`,
      () => `\`\${${this.any(depth - 1)}}-\${${this.any(depth - 1)}}\``,
      () => `(${this.number(depth - 1)}).${this.filled(this.pick(NUMBER_TEXTS), depth - 1)}`,
      () => `${this.list(depth - 1)}.join(${this.text(0)})`,
    ])();
  }

  list(depth) {
    const items = Array.from({ length: this.below(4) }, () => this.any(depth - 1));
    if (depth <= 0) return `[${items.join(', ')}]`;
    return this.pick([
      () => `[${items.join(', ')}]`,
      () => `[${items.join(', , ')}, ,]`,
      () => `[...${this.list(depth - 1)}, ${this.any(depth - 1)}]`,
      () => `${this.list(depth - 1)}.${this.filled(this.pick(LIST_CALLS), depth - 1)}`,
      () => `${this.text(depth - 1)}.split(${this.text(0)})`,
      () => `Object.values(${this.object(depth - 1)})`,
      () => `Object.entries(${this.object(depth - 1)})`,
      () => `Array.from({length: ${this.below(4)}}, (_, i) => i)`,
    ])();
  }

  object(depth) {
    const entries = Array.from({ length: this.below(4) }, () => {
      return this.pick([
        () => `${this.pick(KEYS)}: ${this.any(depth - 1)}`,
        () => `[${this.text(0)}]: ${this.any(depth - 1)}`,
        () => `${this.below(4)}: ${this.any(depth - 1)}`,
        () => `...${this.pick(['null', "'xy'", '[7]', '{b: 1}'])}`,
      ])();
    });
    return `({${entries.join(', ')}})`;
  }

  filled(call, depth) {
    return call.replace(/\b[NSTALF]\b/g, (letter) => {
      switch (letter) {
        case 'N':
          return this.number(0);
        case 'S':
          return String(this.below(6));
        case 'T':
          return this.text(Math.min(depth, 1));
        case 'L':
          return this.list(depth);
        case 'F':
          return this.lambda(depth);
        default:
          return this.any(depth);
      }
    });
  }

  lambda(depth) {
    const [x, y] = [this.fresh('x'), this.fresh('y')];
    this.params.push(x);
    const text = this.pick([
      () => `${x} => ${this.result(depth)}`,
      () => {
        this.params.push(y);
        const body = `(${x}, ${y}) => ${this.result(depth)}`;
        this.params.pop();
        return body;
      },
      () =>
        `${x} => { if (${this.any(depth - 1)}) return ${this.any(depth - 1)}; const ${y} = ${this.any(depth - 1)}; return [${x}, ${y}]; }`,
      () => `(${x} = ${this.pick(NUMBERS)}) => ${this.result(depth)}`,
    ])();
    this.params.pop();
    return text;
  }

  result(depth) {
    const text = this.any(depth - 1);
    return text.startsWith('{') ? `(${text})` : text;
  }
}
