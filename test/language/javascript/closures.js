const fns = []; const xs = [1, 2, 3]; for (const x of xs) { fns.push(() => x) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (let x of xs) { fns.push(y => x + y) } fns.map(f => [10].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const x of xs) { const y = x * 2; fns.push(() => x + y) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const x of xs) { const y = x * 2; if (y > 2) { const z = y + 1; fns.push(() => [x, y, z]) } } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const {a = 1, ...r} of [{b: 2}, {a: 3}].values()) { fns.push(() => [a, r]) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const [i, x] of xs.entries()) { fns.push(() => [i, x]) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const x of xs) { [7].forEach(q => fns.push(() => x + q)) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const x of xs) { fns.push(() => [1].map(() => x)[0]) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2, 3]; for (const x of xs) { fns.push(() => fns.concat(() => x).length) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2]; for (const x of xs) { for (const y of xs) { fns.push(() => [x, y]) } } fns.map(f => [0].map(f)[0])
// ---
const fns = []; let t = 0; const xs = [1, 2]; for (const x of xs) { t += x; fns.push(() => t) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; let x; const xs = [1, 2]; for (x of xs) { fns.push(() => x) } fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2]; for (const x of xs) { fns.push((a, b = x, ...c) => [a, b, c, x]) } fns.map(f => [0, 1, 2].map(f)[0])
// ---
const fns = []; const xs = [1, 2]; for (const x of xs) { fns.push((...c) => [c.length, x]) } fns.map(f => [0, 1, 2].map(f)[0])
// ---
const m = new Map(); const xs = [1, 2]; for (const x of xs) { m.set(x, () => x) } xs.map(x => [0].map(m.get(x)))
// ---
const xs = [1, 2, 3]; const r = []; for (const x of xs) { r.push(xs.filter(y => y > x)) } r
// ---
const xs = [1, 2, 3]; let s = 0; for (const x of xs) { let t = 0; xs.forEach(y => { t += y * x }); s += t } s
// ---
const xs = [1, 2, 3]; const r = []; for (const x of xs) { let t = ''; t += x; r.push(xs.map(y => t + y)) } r
// ---
const fns = []; [1, 2].forEach(x => { for (const y of [x, x * 10].values()) { fns.push(() => [x, y]) } }); fns.map(f => [0].map(f)[0])
// ---
const fns = []; [1, 2].forEach(x => { const z = x * 2; fns.push(() => [x, z]) }); fns.map(f => [0].map(f)[0])
// ---
const fns = []; [1, 2].forEach(x => { let z = x; fns.push(() => z); z *= 5 }); fns.map(f => [0].map(f)[0])
// ---
const fns = []; const xs = [1, 2]; for (const x of xs) { fns.push(() => x) } fns[0].length
// ---
const fns = []; const xs = [1, 2]; for (const x of xs) { fns.push((a, b) => x) } fns.map(f => f.length)
// ---
const fns = []; const xs = [1, 2]; for (const x of xs) { let z; fns.push(() => z) } fns.map(f => [0].map(f)[0])
// ---
const r = []; const xs = [1, 2]; for (const x of xs) { const x = 'inner'; r.push(() => x) } r.map(f => [0].map(f)[0])
// ---
const r = []; const x = 'outer'; const xs = [1, 2]; for (const x of xs) { r.push(() => x) } [x, r.map(f => [0].map(f)[0])]
// ---
const r = []; const xs = [1, 2]; for (const x of xs) { r.push(Array.of(() => x)[0]()) } r
// ---
const xs = [1, 2]; const r = []; for (const x of xs) { r.unshift(v => v + x) } xs.map(r[0])
