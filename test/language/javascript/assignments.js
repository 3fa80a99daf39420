const o = {}; for (const w of 'b a b c a b'.split(' ')) { (o[w] ||= []).push(w.length); } o
// ---
const o = {}; const k = 'x'; (o[k] = o[k] || []).push(1, 2); o
// ---
'b a b'.split(' ').reduce((acc, w) => ((acc[w] ||= []).push(w), acc), {})
// ---
'b a b'.split(' ').reduce((acc, w) => (acc[w] = (acc[w] || 0) + 1, acc), {})
// ---
'b a b'.split(' ').reduce((acc, w) => { return acc[w] = (acc[w] || 0) + 1, acc; }, {})
// ---
const cache = {}; const v = cache.k ??= 5; [v, cache]
// ---
const m = new Map(); const get = (m, 1); get
// ---
let a = 1, b = 2; a = 5, b = 6; [a, b]
// ---
let a = 1; (a = 3, a + 1)
// ---
let i = 0; const xs = [1, 2, 3].map(x => (i += x, i * 10)); [i, xs]
// ---
let n = 0; [1, 2].forEach(x => n += x); n
// ---
let n = 0; [1, 2].map(x => n = x * 2)
// ---
let n = 0; [1, 2].map(x => (n += x))
// ---
let last; [1, 2].forEach(x => { last = x; }); last
// ---
let i = 0; [5, 6].map(() => ++i)
// ---
let x = 1; (x = 5) + x
// ---
const o = {}; (o.k ||= 5).push(1)
// ---
const o = { a: {} }; (o.a.b ??= { n: 1 }).n
// ---
const o = { a: {} }; (o.a.b ??= { n: 1 }).n++; o
// ---
let r; r = (1, 2); r
// ---
const xs = []; [3, 1].forEach(x => (xs.push(x), xs.sort())); xs
// ---
const o = {}; if ((o.x ||= 3) > 2) { o.y = 1; } o
// ---
let best = null; [3, 9, 4].forEach(x => { if (best === null || x > best) best = x; }); best
// ---
const seen = new Set(); [1, 1, 2].filter(x => !seen.has(x) && seen.add(x))
// ---
let a, b; a = b = 3; [a, b]
// ---
const o = {}; o.a = o.b = 3; o
// ---
let t = 0; for (const x of Object.values([1, 2])) t += x, t *= 2; t
// ---
(1, 2), 3
// ---
let d = 0; const r = [1, 2, 3].map(x => (d = x) && d > 1 ? d : 0); [d, r]
// ---
let a = 1; (a ||= 5).push(1)
// ---
let i = 0; [5, 6].forEach(() => ++i); i
// ---
const o = {}; o.a = o.b = o.c = []; o.a.push(1); o
// ---
const o = {}; o['a'] = o.b = 5; o
// ---
const o = {}; if (o.x ||= 0) { 1 } else if (o.y ||= 2) { o.z = 1; } o
// ---
const f = [1, 2].map(x => { let y; return (y = x) && y + 1; }); f
// ---
const counts = {}; for (const ch of 'hello'.split('')) counts[ch] = counts[ch] ? counts[ch] + 1 : 1; counts
// ---
const g = {}; [{ t: 'a', v: 1 }, { t: 'a', v: 2 }].forEach(({ t, v }) => (g[t] ??= { n: 0, vs: [] }).vs.push(v)); g
// ---
const g = {}; [{ t: 'a', v: 1 }, { t: 'a', v: 2 }].forEach(({ t, v }) => { (g[t] ??= { n: 0, vs: [] }).n += v; }); g
// ---
const t = {}; (t.a ||= {}).b = 1; (t.a.c ||= []).push(2); t
