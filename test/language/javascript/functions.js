[1, 2, 3].map(x => x * 2)
// ---
[1, 2, 3].map((x, i, all) => [x, i, all.length])
// ---
[1, 2, 3, 4].filter(x => x % 2).map(x => ({x}))
// ---
[1, 2, 3].reduce((a, b) => a + b)
// ---
[1, 2, 3].reduce((acc, x) => ({...acc, [x]: x * x}), {})
// ---
[].reduce((a, b) => a + b)
// ---
[].reduce((a, b) => a + b, 'init')
// ---
[3, 1, 2].sort((a, b) => a - b)
// ---
[3, 1, 2, 10].sort()
// ---
[{n: 'b'}, {n: 'a'}].sort((x, y) => x.n.localeCompare(y.n))
// ---
let total = 0; [1, 2, 3].forEach(x => { total += x }); total
// ---
const seen = []; [1, 2].forEach((x, i) => seen.push([i, x])); seen
// ---
let out = ''; ['a', 'b'].forEach(function_ => { out += function_ }); out
// ---
Object.entries({a: 1, b: 2}).map(([k, v]) => k + v)
// ---
Object.entries({a: 1, b: 2}).filter(([, v]) => v > 1).map(([k]) => k)
// ---
[{a: 1, b: {c: 2}}].map(({a, b: {c}, d = 4}) => a + c + d)
// ---
[[1, 2, 3]].map(([first, ...rest]) => ({first, rest}))
// ---
[1, 2].map((x, i = 5) => x + i)
// ---
[undefined, 2].map((x = 9) => x)
// ---
[{}].map(({x = 1, y = x + 1}) => [x, y])
// ---
[1].map((...args) => args.length)
// ---
[1, 2, 3].map((x, ...rest) => rest)
// ---
['1', '2', '3'].map(Number)
// ---
['1', '2', '3'].map(parseInt)
// ---
[0, 1, '', 'a', null].filter(Boolean)
// ---
[1, 2, 3].map(String)
// ---
[1.5, 2.5].map(Math.floor)
// ---
[1, 2].map(() => {})
// ---
[1, 2].map(x => { return })
// ---
[1, 2, 3].map(x => { if (x === 2) return 'two'; return x })
// ---
[1, 2, 3].map(x => { if (x > 1) { const y = x * 2; return y } })
// ---
[3].map(n => { let s = 0; for (const i of Array.from({length: n}, (_, i) => i)) { s += i } return s })
// ---
[[1, 2], [3]].map(xs => { for (const x of xs) { if (x > 1) return x } return 'none' })
// ---
[1, 2].map(x => [10, 20].map(y => x + y))
// ---
[1, 2].map(x => { const inner = [1, 2].map(y => { const z = x * y; return z }); return inner })
// ---
const x = 5; [1, 2].map(x => x + 1).concat(x)
// ---
let n = 0; const r = [1, 2, 3].map(x => { n += x; return n }); [r, n]
// ---
let n = 10; const r = n + [1].map(x => { n += x; return n })[0]; [r, n]
// ---
let n = 1; const r = [n, [0].map(() => { n = 5; return n }), n]; r
// ---
const counts = {}; 'hello'.split('').forEach(c => { counts[c] = (counts[c] ?? 0) + 1 }); counts
// ---
const m = new Map(); ['a', 'b', 'a'].forEach(k => m.set(k, (m.get(k) ?? 0) + 1)); [...m]
// ---
[1, 2, 3].some(x => x > 2)
// ---
[1, 2, 3].every(x => x > 0)
// ---
[1, 2, 3].find(x => x > 1)
// ---
[1, 2, 3].find(x => x > 5)
// ---
[1, 2, 3].findIndex(x => x === 3)
// ---
[1, 2, 3].findLast(x => x < 3)
// ---
[[1], [2, 3]].flatMap(x => x)
// ---
[1, 2].flatMap(x => [x, x * 10])
// ---
Array.from('abc', (c, i) => c + i)
// ---
Array.from({length: 3}, (_, i) => i * i)
// ---
Object.fromEntries([['a', 1], ['b', 2]].map(([k, v]) => [v, k]))
// ---
JSON.stringify({a: [1, {b: 2}], c: undefined, d: null}, null, 2)
// ---
JSON.parse('[1, {"a": null}]', (k, v) => v === null ? 0 : v)
// ---
[1, 2].map(x => x.y.z)
// ---
[1, 2].map(x => nope)
// ---
[1, 2].map(5)
// ---
[1, 2].map()
// ---
[1, 2].map('f')
// ---
[3, 1].toSorted((a, b) => a - b)
// ---
[1, 2, 3].map(async x => await x).length
// ---
'a-b-c'.replaceAll('-', () => '+')
// ---
'abc'.replace('b', (m, at) => m + at)
// ---
[1, 2, 3].reduceRight((a, x) => a + x, '')
// ---
const words = ['pear', 'fig', 'apple']; words.sort((a, b) => a.length - b.length || a.localeCompare(b))
// ---
const a = [1]; a.push(...[2, 3], 4, ...'ab'); a
// ---
const a = [1, 2]; a.concat(...[[3], [4]])
// ---
'a'.concat(...['b', 'c'])
// ---
const a = {}; a.push(...[1])
// ---
[5].foo(...[1])
// ---
const v = null; v.push(...[1])
// ---
const m = new Map(); m.set(...['k', 1]); m
// ---
const o = {list: [1]}; o.list.push(...o.list); o?.list.push(...[2]); o
// ---
Math.max(...[1, 2], ...new Set([9]))
// ---
console.log(...['a', 1])
// ---
[3, 1].map(x => { const r = []; r.push(...[x, x]); return r })
