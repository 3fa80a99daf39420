const x = 1; let y = 2; y = x + y; y
// ---
let x = 1; x += 2; x -= 1; x *= 10; x /= 4; x %= 3; x **= 2; x
// ---
let x; x
// ---
let x; x ??= 5; x ||= 6; x &&= 7; x
// ---
let s = '5'; s++; s
// ---
let s = '5'; s += 1; s
// ---
let s = '5'; s--; s
// ---
const [a, b] = [1, 2]; [b, a]
// ---
let a = 1, b = 2; [a, b] = [b, a]; [a, b]
// ---
const [a, , b, ...c] = [1, 2, 3, 4, 5]; [a, b, c]
// ---
const [a = 1, b = a + 1, c] = [undefined, undefined]; [a, b, c]
// ---
const [a = 1] = [null]; a
// ---
const {a, b} = {a: 1}; [a, b]
// ---
const {a: x, b: {c = 3, d} = {d: 4}} = {a: 1}; [x, c, d]
// ---
const {a, ...rest} = {a: 1, b: 2, c: 3}; [a, rest]
// ---
const k = 'b'; const {[k]: v = 7} = {a: 1}; v
// ---
const {length} = 'abc'; length
// ---
const {length} = [1, 2]; length
// ---
let a, b; ({a, b} = {a: 1, b: 2}); [a, b]
// ---
let o = {}; ({x: o.a, y: o['b']} = {x: 1, y: 2}); o
// ---
let o = {}; [o.a, o.b] = [1, 2]; o
// ---
const [[a, [b]], {c: [d]}] = [[1, [2]], {c: [3]}]; [a, b, d]
// ---
const [a, b] = 'hé😀'; [a, b]
// ---
const [first, ...others] = new Set([1, 2, 3]); [first, others]
// ---
const [[k, v]] = new Map([['a', 1]]); [k, v]
// ---
const [a] = 5; a
// ---
const [a] = null; a
// ---
const [a] = {}; a
// ---
let a, b; a = b = 3; [a, b]
// ---
let x = 1; { let x = 2; x += 1; } x
// ---
let x = 1; { let x = 2; { let x = 3; x += 1 } x += 10; console.log(x) } x
// ---
let x = 1; if (true) { const x = 5; console.log(x) } x
// ---
const out = []; for (const x of [1, 2, 3].values()) { const y = x * 2; out.push(y) } out
// ---
const x = 9; const out = []; for (const x of [1, 2].values()) { out.push(x) } out.push(x); out
// ---
const t = 1; const r = [1, 2].map(n => { if (n === 2) { const t = 5; return t } return t }); r
// ---
let n = 0; for (const x of [1, 2, 3].slice()) { let y; if (y === undefined) n += 1; y = x } n
// ---
let count = 0; const xs = [3, 4]; for (const x of xs) { if (x === 3) continue; count += x } count
// ---
let last; for (const x of Object.keys({a: 1, b: 2})) { last = x; if (x === 'a') break } last
// ---
const o = {a: {b: {}}}; o.a.b.c = 1; o.a['d'] = 2; o
// ---
const o = {n: 1}; o.n++; o.n += 5; o['n'] *= 2; o.m ??= 'x'; o
// ---
const g = {}; for (const w of ['a', 'b', 'a'].slice()) { g[w] ??= []; g[w].push(w.length) } g
// ---
const g = {}; for (const w of ['a', 'b', 'a'].slice()) { g[w] = (g[w] || 0) + 1 } g
// ---
const a = [1]; a[3] = 4; a
// ---
const a = [1, 2, 3]; a.length = 1; a
// ---
const a = []; a[0] = a.length; a[a.length] = 5; a
// ---
const name = 'v'; ({name, [name + 1]: 2, 'x-y': 3, 4: 5, nested: {name}})
// ---
({...{a: 1, b: 2}, b: 3, ...null, ...undefined, ...'hi', ...[7]})
// ---
[...[1, 2], ...'ab', ...new Set([3]), ...new Map([[4, 5]])]
// ---
Math.max(...[1, 5, 3], 4, ...[])
// ---
[...5]
// ---
[...null]
// ---
[...{}]
// ---
Math.max(...5)
// ---
for (const x of 5..toString()) { console.log(x) }
// ---
const v = {}; for (const x of v) { console.log(x) }
// ---
const v = null; for (const x of v) { console.log(x) }
// ---
const v = undefined; v.x
// ---
const v = null; v.x.y
// ---
const v = null; v[0]
// ---
const v = undefined; v.f()
// ---
const v = {}; v.a.b
// ---
const v = {a: 1}; v.a.push(1)
// ---
const v = null; v.x = 1
// ---
const v = undefined; v['k'] = 1
// ---
const v = {a: null}; [v?.a?.b, v?.a?.b.c.d, v.b?.c, v?.['a'], v.z?.[0].q]
// ---
const v = null; [v?.a, v?.[0], v?.a.b.c, v?.f(), v?.f(nope())]
// ---
const v = {list: [1, 2, 3]}; [v?.list?.map(x => x?.y ?? x), v.list?.length, v?.list.slice(1)?.[0]]
// ---
const v = undefined; (v?.a).b
// ---
const s = 'abc'; [s?.length, s?.toUpperCase(), s?.[1], s?.at(-1)?.length]
// ---
null ?? (undefined ?? 0 ?? 1)
// ---
(null || undefined) ?? 'd'
// ---
[0 ?? 1, '' ?? 1, false ?? 1, NaN ?? 1, null ?? 1, undefined ?? 1]
// ---
0 || null || 'x' || 'y'
// ---
1 && 'a' && null && 'b'
// ---
const a = 5; a > 3 ? a > 4 ? 'big' : 'mid' : 'low'
// ---
'a' in {a: 1}
// ---
[0 in [1], 1 in [1], 'length' in [], '0' in ['x'], 'b' in {a: 1}]
// ---
'a' in 'abc'
// ---
1 in 5
// ---
await 5
// ---
(await [1, 2]).map(x => x)
// ---
await Promise.all([1, 2].map(async x => x * 2))
// ---
const rs = await Promise.all([1, 2, 3].map(async (x) => { const y = await x; return y + 1; })); rs
// ---
console.log('a', 1, [1, 'b'], {c: null}); console.log(); console.log('%s is %d', 'x', 5)
// ---
console.log(new Map([['a', 1]]), new Set([1, 'b']), undefined, null, -0, 'q')
// ---
nope
// ---
const a = 1
nope + a
// ---
const a = [1, 2]
a.map(x =>
  x.y.z)
// ---
const obj = {a: 1}
const r = 1
obj.b.c
// ---
1; 2; 3
// ---
'use strict'
// ---
({a: 1})
// ---
if (1) { 2 }
// ---
const x = 5
// ---
return 5
// ---
const n = 3; if (n > 2) return 'big'; 'small'
// ---
const n = 1; if (n > 2) { return 'big' } else { return 'small' }
// ---
const xs = [1, 2, 3]; for (const x of xs) { if (x === 2) return x * 10 } 'none'
// ---
const xs = [1, 3]; for (const x of xs) { for (const y of xs) { if (x + y === 4) return [x, y] } } 'none'
// ---
return
// ---
if (false) return 1
// ---
let s = 0; for (const x of [1, 2, 3].map(x => x * 2)) s += x; s
// ---
let s = ''; for (const c of String('a😀b')) s += c + '|'; s
// ---
const m = new Map([['a', 1], ['b', 2]]); let s = ''; for (const [k, v] of m) s += k + v; s
// ---
let s = ''; for (const {a, b = 'z'} of [{a: 1}, {a: 2, b: 3}].slice()) s += a + b; s
// ---
let s = 0; for (const [i, [x, y]] of [[1, 2], [3, 4]].entries()) s += i * x * y; s
// ---
let x; for (x of [1, 2].slice()) {} x
// ---
const o = {}; for (o.k of [1, 2].slice()) {} o
// ---
const xs = [1, 2, 3]; const out = []; for (const x of xs) { if (x < 3 && xs.length < 5) xs.push(x * 10); out.push(x) } out
// ---
const log = []; const o = {}; o[log.push('key')] = log.push('value'); [o, log]
// ---
const log = []; [{}].map(x => { x[log.push('k')] = log.push('v'); return x })
// ---
const a = [[0]]; let n = 0; a.at(n)[n] = a.push(5); a
