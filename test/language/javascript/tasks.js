const cart = [{name: 'A', price: 9.99, qty: 2}, {name: 'B', price: 5, qty: 1}]; `Total: $${cart.reduce((t, {price, qty}) => t + price * qty, 0).toFixed(2)}`
// ---
const m = new Map(); for (const [i, c] of [...'hello'].entries()) { m.set(c, [...(m.get(c) ?? []), i]) } Object.fromEntries(m)
// ---
const matrix = [[1,2,3],[4,5,6]]; matrix[0].map((_, c) => matrix.map(r => r[c]))
// ---
const words = ['b','a','c','a']; [...new Set(words)].sort().map((w, i, all) => `${i + 1}/${all.length} ${w}`)
// ---
const data = [{k: 'x', v: 1}, {k: 'y', v: 2}, {k: 'x', v: 3}]; const g = {}; for (const {k, v} of data) { g[k] = g[k] || []; g[k].push(v) } g
// ---
const people = [{n: 'Z', a: 3}, {n: 'Y', a: 3}, {n: 'X', a: 1}]; people.toSorted((p, q) => p.a - q.a || p.n.localeCompare(q.n)).map(({n}) => n).join()
// ---
const r = []; for (const n of Array.from({length: 15}, (_, i) => i + 1)) { r.push(n % 15 === 0 ? 'FizzBuzz' : n % 3 === 0 ? 'Fizz' : n % 5 === 0 ? 'Buzz' : n) } r
// ---
let [a, b] = [0, 1]; const f = []; for (const _ of Array(10).keys()) { f.push(a); [a, b] = [b, a + b] } f
// ---
const isPal = 'A man a plan'.toLowerCase().split(' ').join(''); isPal === [...isPal].reverse().join('')
// ---
const o = {b: {d: 1, c: [1, {e: 2}]}, a: null}; JSON.stringify(o, (k, v) => v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v)
// ---
const csv = 'a,b\n1,2\n3,4'; const [h, ...rows] = csv.split('\n').map(l => l.split(',')); rows.map(r => Object.fromEntries(r.map((v, i) => [h[i], Number(v)])))
// ---
const x = {a: [1, 2, {b: 3}]}; const {a: [, , {b}]} = x; b
// ---
const {a = 10, ...others} = {b: 2, c: 3}; ({a, others})
// ---
const xs = [3, 1, 2]; const ys = xs.sort(); xs === ys
// ---
const xs = [1, 2, 3]; xs.forEach((x, i, arr) => { arr[i] = x * 2 }); xs
// ---
const xs = [1, 2, 3, 4]; xs.forEach((x, i) => { if (x === 2) { xs.splice(i, 1) } }); xs
// ---
const xs = [1, 2, 3]; xs.map((x, i) => { if (i === 0) xs.push(4); return x })
// ---
const xs = [5, 1, 4]; Math.max(...xs) - Math.min(...xs)
// ---
const u = {profile: {emails: ['a@b.c']}}; u?.profile?.emails?.[0]?.split('@')[1]?.toUpperCase() ?? 'none'
// ---
[1, [2, [3]]].toString() + {} + [null] + [undefined]
// ---
[..."aé😀"].map(c => c.codePointAt(0).toString(16))
// ---
'a-b_c d'.split('-').flatMap(x => x.split('_')).flatMap(x => x.split(' '))
// ---
[0.1 + 0.2, 1e21, 1e-7, 123456789012345680000, -0, 5e-324].map(String)
// ---
[1, 10, 2, 21].sort().concat([1, 10, 2, 21].sort((a, b) => a - b))
// ---
Object.entries({a: 1}).flat()
// ---
Number('12abc') || parseInt('12abc')
// ---
[['a', 1]].map(([k, v]) => ({[k]: v}))[0]
// ---
const sum = (await Promise.all([1, 2, 3].map(async n => n * 2))).reduce((a, b) => a + b); sum
// ---
const t = 'x'; t.padStart(3, 'ab') + t.padEnd(3) + '|'
// ---
console.log('%d items', 3); console.log([1.5, 'a', null], {a: undefined}); 'done'
// ---
const big = Array.from({length: 200}, (_, i) => i * 37 % 101); big.sort((a, b) => a - b).slice(0, 5)
// ---
const big = Array.from({length: 200}, (_, i) => ({k: i % 3, i})); big.sort((a, b) => a.k - b.k).map(x => x.i).slice(0, 10)
// ---
const big = Array.from({length: 300}, (_, i) => i * 37 % 101); big.sort()
// ---
const big = Array.from({length: 100}, (_, i) => i); big.sort((a, b) => a > b).slice(0, 5)
// ---
const big = Array.from({length: 100}, (_, i) => (i * 37) % 100); big.sort((a, b) => a > b).slice(0, 5)
// ---
const big = Array.from({length: 100}, (_, i) => (i * 37) % 100); big.sort((a, b) => a < b ? -1 : 1).slice(0, 5)
