const m = new Map([['a', 1], ['b', 2]]); for (const [k, v] of m) { console.log(k, v) } [...m.keys(), ...m.values()]
// ---
const m = new Map([['a', 1]]); m.set('b', 2).set('a', 3); [m.size, m.has('b'), m.delete('x'), m.get('z'), [...m]]
// ---
const m = new Map(); m.set(NaN, 1); m.set(0, 'z'); [m.get(NaN), m.get(-0), m]
// ---
const m = new Map(); m.set('k', []); m.get('k').push(1); m
// ---
const m = new Map([[1, 'a'], [2, 'b']]); m.forEach((v, k, all) => console.log(v, k, all.size))
// ---
const m = new Map([[{a: 1}, 'x']]); m
// ---
const m = new Map([[1, 2]]); m.clear(); m.size
// ---
const m = new Map([[1, 2]]); [m.entries(), m.keys(), m.values()]
// ---
const m = new Map([[1, 2]]); m.entries().next()
// ---
const m = new Map([[1, 2]]); for (const k of m.keys()) { m.set(k + 1, 0); if (k > 4) break } m.size
// ---
const s = new Set([1, 2, 2, NaN, NaN, 0, -0]); [...s]
// ---
const s = new Set('hello'); [...s].join('')
// ---
const s = new Set([1]); [s.add(2).add(1).size, s.has(2), s.delete(1), s.delete(1), s]
// ---
const s = new Set([1, 2]); s.forEach((v, k, all) => console.log(v, k, all))
// ---
const s = new Set([1, 2]); [s.entries().next(), s.keys(), s.values()]
// ---
const s = new Set([[1], [1]]); s.size
// ---
const a = new Set([1,2,3]), b = new Set([2,3,4]); [...a].filter(x => b.has(x))
// ---
const [a, , b = 5, ...c] = [1, 2, undefined, 4, 5]; [a, b, c]
// ---
const {a = 1, b: {c = 2, ...d} = {}, ...e} = {x: 1, b: {y: 2}}; [a, c, d, e]
// ---
const {a, b} = {a: 1, b: 2}; ({a, b})
// ---
const {length} = 'hello'; length
// ---
const {length, 0: first} = [7, 8]; [length, first]
// ---
const {size} = new Set([1, 2]); size
// ---
const [x, y] = 'ab'; x + y
// ---
const [x, y] = new Set([1, 2]); x + y
// ---
const [[k, v]] = new Map([['a', 1]]); k + v
// ---
const [x = 1, y = x + 1] = []; [x, y]
// ---
const {x = 1, y = x + 1} = {}; [x, y]
// ---
const {a: {b: {c: [d]}}} = {a: {b: {c: [1]}}}; d
// ---
const {'a-b': ab, [`c${1}`]: c1} = {'a-b': 1, c1: 2}; [ab, c1]
// ---
const {a, ...rest} = {a: 1, 2: 'b', c: [3]}; rest
// ---
const {...copy} = [1, 2]; copy
// ---
const {...copy} = 'ab'; copy
// ---
const {a = null} = {a: null}; a
// ---
const {a = console.log('never')} = {a: 1}; a
// ---
let a = 1, b = 2; [a, b] = [b, a]; [a, b]
// ---
let a, b; ({a, b = 3} = {a: 1}); [a, b]
// ---
let a, r; [a, ...r] = [1, 2, 3]; [a, r]
// ---
const o = {}; [o.a, o['b'], ...o.c] = [1, 2, 3, 4]; o
// ---
const o = {x: [0]}; ({a: o.y, b: o.x[0]} = {a: 1, b: 2}); o
// ---
const f = [1, 2, 3].map(({}) => 1); f
// ---
[[1, {a: 2}]].map(([x, {a, b = x}]) => [x, a, b])
// ---
[{a: 1}, {a: 2}].map(({a}) => a)
// ---
[[1, 2], [3, 4]].map(([a, b]) => a * b)
// ---
Object.entries({a: 1}).map(([k, v]) => ({[k]: v}))
// ---
Object.entries({a: {n: 1}}).map(([k, {n, m = 2}]) => k + n + m)
// ---
[1, 2].map((x, ...rest) => rest)
// ---
[1, 2].map((...args) => args.length)
// ---
[1, 2].map((x, i, all) => all === undefined)
// ---
[1, 2, 3].map(x => { const y = x * 2; if (y > 3) { return y } })
// ---
[1, 2, 3].map(x => { })
// ---
[1, 2, 3].map(x => ({}))
// ---
[1, 2, 3].forEach(x => x)
// ---
[3, 1, 2].map(x => [3, 1, 2].filter(y => y < x).map(z => z * x))
// ---
[[3, 1], [2]].map(l => l.sort())
// ---
['a', 'b'].map((x, i) => `${i}:${x}`).join(' ')
// ---
[1, 2, 3, 4].filter((x, i) => i % 2)
// ---
const xs = [1, 2, 3]; for (const x of xs) { if (x === 2) continue; console.log(x) }
// ---
const xs = [1, 2, 3]; for (const x of xs) { xs.length < 6 && xs.push(x * 2) } xs
// ---
const xs = 'a😀'; for (const x of xs) { console.log(x, x.length) }
// ---
let t = 0; for (const i of [1, 2, 3].keys()) { t += i } t
// ---
let t = ''; for (const [i, x] of ['a', 'b'].entries()) { t += i + x } t
// ---
let t = 0; for (const {a, b: [c]} of Object.values({x: {a: 1, b: [2]}})) { t += a + c } t
// ---
const o = {}; for (const w of 'a b a'.split(' ')) { o[w] = (o[w] ?? 0) + 1 } o
// ---
const o = {}; for (const w of 'a b a'.split(' ')) { o[w] ??= 0; o[w]++ } o
// ---
const o = {a: 1}; o.b = 2; o['c d'] = 3; o[4] = 5; o
// ---
const o = {a: {b: {c: 1}}}; o.a.b.c += 5; o.a.b.d = [1]; o.a.b.d[0]++; o
// ---
const o = {a: 1, get: 2, set: 3, async: 4, static: 5, of: 6}; o
// ---
const o = {'a': 1, "b": 2, 3: 4, 1.5: 6, 1e3: 7, [`x`]: 8}; o
// ---
const a = 1; const o = {a, ...{b: 2}, ...null, ...undefined, ...[9], ...'hi', ...5}; o
// ---
const o = {a: 1, ...{a: 2}, b: 3, ...{b: undefined}}; o
// ---
const o = {a: 1}; const p = {...o, a: 5}; [o, p]
// ---
[...'héllo', ...[1, [2]], ...new Set([3]), ...new Map([[4, 5]])]
// ---
[1, ...[], 2]
// ---
Math.max(...new Set([1, 5, 3]))
// ---
Math.max(...'159')
// ---
let x = 1; x += 2; x -= 1; x *= 5; x /= 2; x %= 3; x **= 2; x
// ---
let x = null; x ??= 5; x ||= 6; x &&= 7; x
// ---
let x = 'a'; x += 1; x += null; x
// ---
let x = 5; x++; ++x; x--; x
// ---
let x = '5'; x++; x
// ---
let x = '5'; x += 1; x
// ---
let x; x += 1; x
// ---
let x; x
// ---
let x = 1; { let x = 2; x++ } x
// ---
let x = 1; if (true) { let x = 2 } x
// ---
const x = 1; { const x = 2; console.log(x) } x
// ---
if (0) { 1 } else if ('') { 2 } else { 3 }
// ---
if (true) 5
// ---
const x = 3; if (x > 2) { x * 2 }
// ---
const a = 5
// ---
'x'; 5;
// ---
({a: 1})
// ---
return 5
// ---
if (true) { return 'early' } 'late'
// ---
for (const x of [1,2,3].values()) { if (x === 2) return x } 0
// ---
const r = [1, 2].map(x => x); return r;
// ---
return
// ---
return {a: 1}
// ---
await 5
// ---
const x = await [1]; x
// ---
await Promise.all([1, 2].map(async x => x * 2))
// ---
await Promise.all([1, Promise.resolve(2)])
// ---
Promise.resolve(5)
// ---
const xs = await Promise.all([[1, 2], [3]].map(async ([a, b]) => a + (b ?? 0))); xs
// ---
console.log('a', 1, null, undefined, [1, 'b'], {a: {b: {c: {d: 1}}}})
// ---
console.log('%s is %d years and %i, %f, %j %o %O %%', 'Bob', 42.5, 42.5, '1.5', {a: 1}, [1], {b: 2})
// ---
console.log('%s', [1, 'a'], {a: 1}, -0)
// ---
console.log('%c styled', 'css')
// ---
console.log()
// ---
console.log(new Map([['a', [1]]]), new Set(['x']))
// ---
console.log([undefined, null, NaN, -0, 'it\'s', "q\"q", 'a\nb'])
// ---
console.log('a\nb', ['a\nb'])
// ---
console.log({a: 'x'.repeat(100), b: [1, 2, 3]})
// ---
console.log(Array.from({length: 120}, (_, i) => i))
// ---
console.log('x'.repeat(5), [['x'.repeat(80)], ['y']])
// ---
console.log({f: Math.max, g: console.log, n: Math})
// ---
console.log([1.0, 1e21, 1e-7, 0.1])
// ---
console.log(Object.fromEntries(Array.from({length: 30}, (_, i) => ['key' + i, i])))
// ---
console.log([[[[1]]]], {a: [{b: {c: 1}}]})
// ---
console.log([,].length)
// ---
console.log('a'.split('').map(x => x.charCodeAt(0)))
// ---
console.log(true, [true], 'true')
// ---
console.log(['a', 'b'].entries())
// ---
console.log([1, 2, 3].map(x => x * 2).filter(x => x > 2).reduce((a, b) => a + b, 0))
// ---
Array.from({length: 101}, (_, i) => 'item' + i)
// ---
'x'.repeat(200)
// ---
['x'.repeat(100)]
// ---
[['a', 1], ['b', 2]]
// ---
Array.from({length: 27}, (_, i) => 'ab'.repeat(i % 5))
// ---
({a: {b: {c: {d: 1}}}})
// ---
({'a-b': 1, 2: 3, 'c d': 4, é: 5, '': 6})
// ---
[1, , 2].length
// ---
[undefined, , null].length
// ---
const o = {}; o.self = o; o
// ---
const a = [1]; a.push(a); a
// ---
const o = {}; o.self = o; JSON.stringify(o)
// ---
const a = [1]; a.push(a); a.join()
// ---
const a = [1]; a.push(a); String(a)
// ---
const m = new Map(); m.set('m', m); m
// ---
[1, 2, 3] + ''
// ---
`${[1, [2, 3]]}`
// ---
`a${1}${'b'}${`c${2}`}`
// ---
`${1 + 1} is ${2 > 1 ? 'yes' : 'no'}`
// ---
'\x41\u0042\u{43}'
// ---
'👨‍👩‍👧'.length + [...'👨‍👩‍👧'].length
// ---
'é'.normalize('NFD').length
// ---
'e\u0301'.normalize() === 'é'
// ---
'\ud800'.isWellFormed()
// ---
'\ud800a'.toWellFormed()
// ---
'abc'.at()
// ---
'a,b'.split(',').map(s => s.trim()).join('; ')
// ---
'The quick brown fox'.split(' ').map(w => w[0].toUpperCase() + w.slice(1).toLowerCase()).join(' ')
// ---
'hello'.split('').reverse().join('')
// ---
[...'mississippi'].reduce((m, c) => m.set(c, (m.get(c) ?? 0) + 1), new Map())
// ---
[...'mississippi'].reduce((o, c) => { o[c] = (o[c] || 0) + 1; return o }, {})
// ---
Object.entries({b: 2, a: 1}).sort(([a], [b]) => a < b ? -1 : 1)
// ---
Object.entries({b: 2, a: 1}).sort((x, y) => x[1] - y[1]).map(([k]) => k)
// ---
Object.entries({b: 2, a: 1}).sort()
// ---
[[2, 'b'], [1, 'a'], [10, 'c']].sort()
// ---
[{a: 2}, {a: 1}].sort()
// ---
[1, 2, 3, 4, 5, 6].reduce(([e, o], x) => x % 2 ? [e, [...o, x]] : [[...e, x], o], [[], []])
// ---
[5, 3, 9].reduce((m, x) => Math.max(m, x), -Infinity)
// ---
[[1, 2], [3, 4]].map(row => row.map(x => x * 2).join(',')).join('\n')
// ---
[1, 2, 3].some(x => x > 2) ? 'some' : 'none'
// ---
[].every(x => false) && ![].some(x => true)
// ---
[1, 2, 3].indexOf('2')
// ---
['b', , 'a'].length
// ---
a?.b
// ---
const user = {name: 'X', address: null}; user?.address?.city ?? 'unknown'
// ---
const user = {tags: ['a']}; user.tags?.[0] + user.missing?.[0]
// ---
const d = {items: [{id: 1, tags: ['x', 'y']}, {id: 2, tags: []}]}; d.items.flatMap(({id, tags}) => tags.map(t => ({id, t})))
// ---
1 < 2 < 3
// ---
3 > 2 > 1
// ---
1 + + '1'
// ---
'3' - - '3'
// ---
- '5'
// ---
+ []
// ---
+ {}
// ---
+ null
// ---
! 0
// ---
typeof typeof 1
// ---
Object()
// ---
new Array(5).fill(0)
// ---
NaN
// ---
-Infinity
