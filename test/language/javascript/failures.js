const {} = null;
// ---
const {} = undefined;
// ---
const {a} = undefined; a
// ---
const {a} = null; a
// ---
const x = null; const {a} = x; a
// ---
const x = {}; const {a} = x.y; a
// ---
const x = {}; const {a: {b}} = x; b
// ---
const x = {}; const {a: {b, c}} = x; b
// ---
const x = {y: null}; const {a = 1} = x.y; a
// ---
const k = 'z'; const {[k]: v} = undefined; v
// ---
const k = 'z'; const {[k]: v} = null; v
// ---
const {...r} = null; r
// ---
const {...r} = undefined; r
// ---
const {a, ...r} = undefined; r
// ---
const [a] = undefined; a
// ---
const [a] = null; a
// ---
const x = undefined; const [a] = x; a
// ---
const x = {}; const [a] = x; a
// ---
const x = {}; const [a] = x.y; a
// ---
const x = {}; const [a] = x.y.z; a
// ---
const [a] = 5; a
// ---
const [a] = {}; a
// ---
const [[a]] = [null]; a
// ---
const [[a]] = [5]; a
// ---
const [{a}] = [null]; a
// ---
const [{a}] = []; a
// ---
const {a: [b]} = {}; b
// ---
const {a: [b]} = {a: 5}; b
// ---
const x = {}; for (const y of x.items) { console.log(y) }
// ---
const x = {}; for (const y of x) { console.log(y) }
// ---
const x = null; for (const y of x) { console.log(y) }
// ---
const x = 5; for (const y of x) { console.log(y) }
// ---
for (const y of Math.max(1, 2)) { console.log(y) }
// ---
const x = {}; for (const y of Object.keys(x.b)) { console.log(y) }
// ---
const x = {}; x.foo()
// ---
const x = {}; x.foo.bar()
// ---
const x = {}; x.foo.bar
// ---
const x = {a: {}}; x.a.foo()
// ---
const x = {a: {}}; x.a.b.foo()
// ---
const items = [1]; items.map(i => i).foo()
// ---
const items = [1]; items.map(i => i)[0].foo()
// ---
const items = [1]; items[0]()
// ---
const items = [1]; items[0].name()
// ---
const items = [1]; items['foo']()
// ---
const items = [1], k = 'foo'; items[k]()
// ---
const f = 5; f()
// ---
const f = null; f()
// ---
const f = undefined; f()
// ---
const f = {}; f(1, 2)
// ---
'abc'.foo()
// ---
(5).foo()
// ---
true.foo()
// ---
`a${1}`.foo()
// ---
[1,2].foo()
// ---
({}).foo()
// ---
({a:1}).foo()
// ---
Math.foo()
// ---
JSON.foo()
// ---
Object.foo()
// ---
Array.foo(1)
// ---
console.foo
// ---
null.foo
// ---
undefined.foo
// ---
null[0]
// ---
const k = 'a'; null[k]
// ---
const k = {}; null[k]
// ---
const x = undefined; x.y.z
// ---
const x = undefined; x[0]
// ---
const x = undefined; x['a b']
// ---
const x = null; x.y = 1
// ---
const x = null; x['y'] = 1
// ---
const x = null; x[0] = 1
// ---
const x = {}; x.a.b = 1
// ---
const x = {}; x.a.b += 1
// ---
const x = {}; x.a.b++
// ---
const x = {}; x.a[0] ??= 1
// ---
[...undefined]
// ---
[...null]
// ---
[...5]
// ---
[...{}]
// ---
const x = {}; [...x]
// ---
const x = {}; [...x.y]
// ---
const x = {}; [...x.y()]
// ---
Math.max(...undefined)
// ---
Math.max(...null)
// ---
Math.max(...5)
// ---
Math.max(...{})
// ---
const x = {}; Math.max(...x)
// ---
const x = {}; Math.max(...x.y)
// ---
const x = {}; Math.max(1, ...x.y)
// ---
new Set(5)
// ---
new Set({})
// ---
new Map(5)
// ---
new Map([1])
// ---
new Map([[1, 2], 3])
// ---
new Map({})
// ---
new Map('ab')
// ---
new Set(null).size
// ---
new Map(null).size
// ---
new Map(undefined).size
// ---
Array.from(null)
// ---
Array.from(undefined)
// ---
Array.from(5)
// ---
Array.from({})
// ---
Array.from({length: 2})
// ---
Array.from({length: -1})
// ---
Array.from('a😀b')
// ---
Array.from([1,2], 5)
// ---
Array.from([1,2], x => x * 2)
// ---
Array.from(new Set([1,1,2]))
// ---
Array.from(new Map([[1,2]]))
// ---
Array.from(new Map([[1,2]]).keys(), k => k + 1)
// ---
Object.fromEntries(5)
// ---
Object.fromEntries(null)
// ---
Object.fromEntries(undefined)
// ---
Object.fromEntries([1])
// ---
Object.fromEntries([[1]])
// ---
Object.fromEntries({})
// ---
Object.fromEntries(new Map([['a', 1]]))
// ---
Object.keys(null)
// ---
Object.keys(undefined)
// ---
Object.keys(5)
// ---
Object.keys('ab')
// ---
Object.entries('ab')
// ---
Object.values([1, , 3].length)
// ---
Object.entries(new Map([[1,2]]))
// ---
Object.keys(new Set([1]))
// ---
typeof undeclared
// ---
typeof undeclared === 'undefined'
// ---
typeof undeclared.x
// ---
undeclared
// ---
undeclared.x
// ---
undeclared()
// ---
const a = undefined; a?.b
// ---
const a = undefined; a?.b()
// ---
const a = undefined; a?.b.c.d()
// ---
const a = undefined; a?.[0]
// ---
const a = undefined; a?.[0].b.c
// ---
const a = undefined; a?.()
// ---
const a = {b: undefined}; a.b?.()
// ---
const a = {b: undefined}; a.b?.().c.d
// ---
const a = {}; a.b?.()
// ---
const a = {}; a.b?.c()
// ---
const a = {}; a?.b()
// ---
const a = {}; a?.b?.()
// ---
const a = {}; a.b?.[0]?.c?.d
// ---
const a = {}; (a?.b).c
// ---
const a = {}; (a?.b.c).d
// ---
const a = null; (a?.b).c
// ---
const a = [1]; a.map?.(x => x + 1)
// ---
const a = [1]; a?.map(x => x + 1)
// ---
const a = [1]; a?.map?.(x => x + 1)
// ---
const a = [1]; a.foo?.(x => x + 1)
// ---
const a = [1]; a?.['map'](x => x + 1)
// ---
const a = [1]; a['map']?.(x => x + 1)
// ---
const a = 5; a?.()
// ---
const a = 5; a.b?.()
// ---
const a = {b: 5}; a.b?.()
// ---
const a = {b: 5}; a?.b()
// ---
const a = {b: {c: 5}}; a?.b.c()
// ---
const a = {b: {c: 5}}; a?.b?.c?.()
// ---
const a = 'abc'; a.toUpperCase?.()
// ---
const a = 'abc'; a?.toUpperCase().slice(1)?.length
// ---
const a = new Map([[1, 2]]); a.get?.(1)
// ---
const a = null; a?.b[undeclared]
// ---
const a = null; a?.[console.log('x')]
// ---
const a = null; a?.b(console.log('x'))
// ---
const a = {}; a.b?.(console.log('x'))
// ---
const a = {b: null}; a.b?.c
// ---
const a = {b: null}; a.b.c
// ---
const a = {b: null}; a.b.c.d
// ---
const a = {b: [null]}; a.b[0].c
// ---
const a = {b: [null]}; a.b[1].c
// ---
const a = {b: [null]}; a.b[1]()
// ---
const i = 1; const a = {b: [null]}; a.b[i].c()
// ---
const a = []; a.find(x => x > 1).name
// ---
const a = []; a.find(x => x > 1).name()
// ---
const a = []; a.find(x => x > 1)()
// ---
const a = []; a.pop()()
// ---
const a = []; a.pop().x()
// ---
const a = []; (a || b)()
// ---
const a = []; (a ? 1 : 2)()
// ---
const a = []; (a + 1)()
// ---
const a = []; [1, 2].map(5)
// ---
const a = []; [1, 2].map()
// ---
const a = []; [1, 2].map(null)
// ---
const a = []; [1, 2].map({})
// ---
const a = []; [1, 2].map('x')
// ---
const a = []; [1, 2].map([])
// ---
const a = []; [1, 2].filter(undefined)
// ---
const a = []; [1, 2].forEach({a: 1})
// ---
const a = []; [1, 2].reduce(5)
// ---
const a = []; [].reduce((x, y) => x)
// ---
const a = []; [].reduceRight((x, y) => x)
// ---
const a = []; [1, 2].sort(5)
// ---
const a = []; [1, 2].sort(null)
// ---
const a = []; [1, 2].toSorted({})
// ---
const a = []; [1, 2].flatMap(5)
// ---
const a = []; [1, 2].find('a')
// ---
const a = []; [1, 2].findLast('a')
// ---
const a = []; [1, 2].some()
// ---
const a = []; [1, 2].every([1])
// ---
const a = []; new Map([[1, 2]]).forEach(5)
// ---
const a = []; new Set([1, 2]).forEach('x')
// ---
'abc'.repeat(-1)
// ---
'abc'.repeat(Infinity)
// ---
(1.5).toFixed(101)
// ---
(1.5).toFixed(-1)
// ---
(1.5).toPrecision(0)
// ---
(1.5).toPrecision(101)
// ---
(1.5).toExponential(-1)
// ---
(1.5).toString(1)
// ---
(1.5).toString(37)
// ---
'a'.normalize('X')
// ---
[].at()
// ---
[1].with(5, 1)
// ---
[1].with(-2, 1)
// ---
JSON.parse('{')
// ---
JSON.parse('')
// ---
JSON.parse('{a}')
// ---
JSON.parse('[1,]')
// ---
JSON.parse('{"a":1,}')
// ---
JSON.parse('nul')
// ---
JSON.parse('abc')
// ---
JSON.parse(undefined)
// ---
JSON.parse(null)
// ---
JSON.parse({})
// ---
JSON.parse('"\n"')
// ---
JSON.parse('{"a": tru}')
// ---
JSON.parse('01')
// ---
JSON.parse('1 2')
// ---
JSON.parse('[1, 2')
// ---
JSON.parse('"abc')
// ---
String.fromCodePoint(-1)
// ---
String.fromCodePoint(1.5)
// ---
String.fromCodePoint('x')
// ---
'x' in 'abc'
// ---
'x' in 5
// ---
'x' in null
// ---
'x' in undefined
// ---
0 in [1]
// ---
'length' in [1]
// ---
'size' in new Map()
// ---
'toString' in {}
// ---
'map' in []
// ---
const x = 5; x.y = 1; x
// ---
const s = 'abc'; s.x = 1; s
// ---
const s = 'abc'; s[0] = 'x'; s
// ---
const s = 'abc'; s.length = 1; s
// ---
const s = [1,2,3]; s.length = 1; s
// ---
const s = [1,2,3]; s.length = -1; s
// ---
const s = [1,2,3]; s.length = 1.5; s
// ---
const s = [1,2,3]; s.length = 5; s
// ---
const s = [1,2,3]; s['1'] = 5; s
// ---
const s = [1,2,3]; s[5] = 5; s
// ---
const m = new Map(); m.size = 5; m
// ---
const m = new Set(); m.size = 5; m
// ---
const x = null; const {} = x; 1
// ---
const x = {}; const {} = x.y; 1
// ---
const x = {}; const {...r} = x.y; r
// ---
const x = null; const {...r} = x; r
// ---
const x = null; const k = 'z'; const {[k]: v} = x; v
// ---
const x = {}; const k = 'z'; const {[k]: v, b} = x.y; v
// ---
const x = {}; const {a, [x.y]: v} = x.y; v
// ---
const x = {}; const {} = x; 5
// ---
const {} = 5; const {} = 'a'; const {} = [1];
// ---
let a; ({} = null);
// ---
[null].map(({}) => 1)
// ---
[undefined].map(({}) => 1)
// ---
[null].map(({...r}) => 1)
// ---
[null].map(({a}) => 1)
// ---
[null].map(({['a']: b}) => 1)
// ---
[1].map(({}) => 1)
// ---
const xs = [null]; for (const {} of xs) { 1 }
// ---
const xs = [null]; for (const {a} of xs) { 1 }
// ---
const xs = [null]; for (const {...a} of xs) { 1 }
// ---
const xs = [null]; for (const [a] of xs) { 1 }
// ---
const xs = [5]; for (const [a] of xs) { 1 }
// ---
const x = {}; const {a: [b]} = x; b
// ---
const x = {a: null}; const {a: [b]} = x; b
// ---
const x = {a: {}}; const {a: [b]} = x; b
// ---
const x = {a: 5}; const {q, a: [b]} = x; b
// ---
const x = {}; const {a: {b: [c]}} = {a: {}}; c
// ---
const x = {}; const {a: {b: {c}}} = x; c
// ---
const x = {}; const {a: {b: {c}}} = {a: {}}; c
// ---
const {a: [b] = []} = {}; b
// ---
const [{a: {b}}] = [{}]; b
// ---
const x = [null]; const [[a]] = x; a
// ---
const x = [5]; const [[a]] = x; a
// ---
[[null]].map(([[a]]) => a)
// ---
[null].map(([a]) => a)
// ---
[5].map(([a]) => a)
// ---
[{}].map(({a: [b]}) => b)
// ---
[{}].map(({a: {b}}) => b)
// ---
[{a: null}].map(({a: {b}}) => b)
// ---
let a; [a] = null; a
// ---
let a; [a] = undefined; a
// ---
let a; const x = 5; [a] = x; a
// ---
let a; const x = {}; [a] = x.y; a
// ---
let a; ({a} = null); a
// ---
let a; const x = {}; ({a} = x.y); a
// ---
let a; const x = {}; ({a: [a]} = x); a
// ---
let a; const x = {}; ({a: {a}} = x); a
// ---
const [a] = Math.max(1); a
// ---
const {a} = Math.max(1).x; a
// ---
const {a} = [].pop(); a
// ---
const [a] = [].pop(); a
// ---
const [a, b] = [1, 2].find(x => x > 5); a
// ---
const {a, b} = [1, 2].find(x => x > 5); a
// ---
const {a} = [1, 2].find(x => x > 5) ?? null; a
// ---
const [a] = (1 > 2 ? [1] : null); a
// ---
const [a] = 1 + 2; a
// ---
const [a] = true; a
// ---
const [a] = {b: 1}; a
// ---
const [a] = 'x'.length; a
// ---
const o = {a: 1}; const [a] = o.a; a
// ---
const o = {a: 1}; const [a] = o['a']; a
// ---
const o = {a: 1}; for (const [a] of Object.values(o)) { a }
// ---
const o = {a: 1}; for (const [k, v] of Object.keys(o)) { console.log(k, v) }
// ---
const o = {a: 1}; Object.values(o).map(([a]) => a)
// ---
const o = {a: null}; Object.values(o).map(([a]) => a)
// ---
const o = {a: null}; Object.entries(o).map(([k, {b}]) => b)
// ---
const o = {a: null}; Object.entries(o).map(([k, [b]]) => b)
// ---
const x = {}; const y = 5; [...y]
// ---
const x = {}; [1, ...x.items.map(i => i)]
// ---
[...Math.max(1)]
// ---
[...[1].map(x => x)[0]]
// ---
[...{a: 1}.a]
// ---
const x = {y: null}; Math.max(...x.y)
// ---
const x = {y: 5}; Math.max(...x.y)
// ---
const x = {}; Math.max(...[1], ...x.y)
// ---
const x = {}; const a = []; a.push(...x.y)
// ---
const x = {}; const a = []; a.push(...x)
// ---
const x = {}; const a = []; a.push(1, ...x.y, 2)
// ---
const x = null; const a = []; a.push(...x)
// ---
const x = {}; new Set(...x.y)
// ---
const x = {}; new Set(x.y)
// ---
const x = {}; new Set([...x.y])
// ---
const x = {y: 5}; new Set(x.y)
// ---
const x = {y: 5}; new Map(x.y)
// ---
const x = {y: 5}; new Map(Object.entries(x)).get('y')
// ---
const x = {y: 5}; for (const a of x.y) { a }
// ---
const x = {y: 5}; for (const a of x.z()) { a }
// ---
const x = {y: 5}; for (const a of Object.values(x).length) { a }
// ---
const x = {y: [null]}; x.y[0].z
// ---
const x = {y: [null]}; x.y[0].z.w
// ---
const x = {y: [null]}; x.y.map(a => a.z)
// ---
const x = {y: [undefined]}; x.y.map(a => a.z.w)
// ---
const x = {y: [undefined]}; x.y.map(a => a[0])
// ---
const x = {y: [undefined]}; x.y.map(a => a.toUpperCase())
// ---
const x = {y: [undefined]}; x.y.map((a, i) => a[i])
// ---
const x = {}; x.y.toUpperCase()
// ---
const x = {}; x.y.map(z => z)
// ---
const x = {y: 5}; x.y.map(z => z)
// ---
const x = {y: 5}; x.y.toUpperCase()
// ---
const x = {y: 'a'}; x.y.map(z => z)
// ---
const x = {y: [1]}; x.y.toUpperCase()
// ---
const x = {y: [1]}; x['y'].toUpperCase()
// ---
const x = {y: [1]}; x.y[0].toUpperCase()
// ---
const x = {y: [1]}, i = 0; x.y[i].toUpperCase()
// ---
const x = {y: [1]}, i = 0; x.y[i + 1].toUpperCase()
// ---
const x = {y: [1]}, i = 0; x.y.at(-1).toUpperCase()
// ---
const x = {y: [1]}, i = 0; x?.y.at(-1).toUpperCase()
// ---
const x = {y: [1]}, i = 0; x?.y?.at(-1)?.toUpperCase()
// ---
const x = {y: [1]}, i = 0; (x.y).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (x.y ?? []).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (x.y || []).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (i ? x : 5).toUpperCase()
// ---
const x = {y: [1]}, i = 0; [1, i].toUpperCase()
// ---
const x = {y: [1]}, i = 0; ({a: 1, b: 2}).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (i + 1).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (-i).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (!i).toUpperCase()
// ---
const x = {y: [1]}, i = 0; (typeof i).map(x => x)
// ---
const x = {y: [1]}, i = 0; `a${i}`.map(x => x)
// ---
const x = {y: [1]}, i = 0; 'abc'.map(x => x)
// ---
const x = {y: [1]}, i = 0; 'abc'.split('').map(x => x.push(1))
// ---
const x = {y: [1]}, i = 0; new Set([1]).map(x => x)
// ---
const x = {y: [1]}, i = 0; new Map().map(x => x)
// ---
const x = {y: [1]}, i = 0; const m = new Map(); m.push(1)
// ---
const x = {y: [1]}, i = 0; Object.keys(x).get(1)
// ---
const x = {y: [1]}, i = 0; JSON.parse('{}').map(z => z)
// ---
const x = {y: [1]}, i = 0; (await x).map(z => z)
// ---
const x = {y: [1]}, i = 0; x.y.filter(z => z > 5)[0].name
// ---
const x = {y: [1]}, i = 0; x.y.filter(z => z > 5)[0].push(1)
// ---
const x = {y: [1]}, i = 0; x.y.find(z => z > 5).push(1)
// ---
const x = {y: [1]}, i = 0; x.y.map(z => z.push(z))
// ---
const x = {y: [1]}, i = 0; x.y.map(({length}) => length.push(1))
// ---
const a = {}; a.b?.().c.d
// ---
const a = {b: 5}; a?.b?.()
// ---
const a = null; a?.b?.()
// ---
const a = null; a.b?.()
// ---
const a = undefined; a.b?.(console.log(1))
// ---
const a = [3, 1]; a.map?.(x => x + 1).sort?.()
// ---
const a = [3, 1]; a.foo?.(x => x + 1).sort?.()
// ---
const a = {f: Math.max}; a.f?.(1, 2)
// ---
const a = {f: Math.max}; a.g?.(1, 2) ?? 'no'
// ---
const a = 'x'; a.toUpperCase?.().length
// ---
const a = {b: {c: 5}}; a.b.c?.(1).d
// ---
const a = {}; a['b']?.()
// ---
const a = [1]; a['at']?.(0)
// ---
const a = {}, k = 'zz'; a[k]?.(1)
// ---
[1].map?.(x => x * 2)
// ---
const a = {}; a.b?.(...[1])
// ---
const a = [1]; a.concat?.(...[2, 3])
// ---
const a = [1]; a.push?.(5); a
// ---
const a = {}; a.b?.c?.d?.(1)
// ---
const a = {}; (a.b)?.(1)
// ---
const a = []; Math.max?.(1, 2)
// ---
parseInt?.('5')
// ---
undeclared?.()
// ---
typeof undeclared === 'undefined' ? 1 : 2
// ---
typeof (undeclared)
// ---
[1].map(x => typeof y)
// ---
typeof Math
// ---
{ const q = 1 } typeof q
// ---
[1, , 3]
// ---
[, 1]
// ---
[1, ,]
// ---
[,]
// ---
[, ,]
// ---
[...[1, , 2], , 3]
// ---
[1, , 3].map(x => x * 2)
// ---
[1, , 3].length + Object.keys([1, , 3]).length
// ---
[1, , 3].forEach((x, i) => console.log(i, x))
// ---
JSON.stringify([1, , 3])
// ---
[[1, , 2], , 3].flat()
// ---
[3, , 1].sort()
// ---
[, 'a', , 'b'].join('-')
// ---
const [a, , b] = [1, , 3]; [a, b]
// ---
[1, , 3].indexOf(undefined) + [1, , 3].findIndex(x => x === undefined)
// ---
[1, , 3].reduce((x, y) => x + y)
// ---
const [, x = 5] = [, ,]; x
// ---
const x = {}; Math.max(...x.y())
// ---
const x = {}; Math.max(...Math.max(1))
// ---
const x = null; Math.max(...x, 1)
// ---
const x = null; Math.max(1, ...x, 1)
// ---
const x = null; Math.max(...[1].find(y => y > 3))
// ---
const x = null; Math.max(...[1].find(y => y > 3)?.z)
// ---
const x = null; [...[1].find(y => y > 3)]
// ---
const x = null; const r = [...[1].find(y => y > 3), 2]; r
// ---
const x = null; console.log(...x)
// ---
const x = null; [1].concat(...x)
// ---
[1, 2].map(x => [...x])
// ---
[1, 2].map(([x]) => x)
// ---
[1, 2].flatMap(([x]) => x)
// ---
[1, 2].reduce((a, [x]) => x, 0)
// ---
[null].reduce((a, {x}) => x, 0)
// ---
[[1, null]].map(([a, {x}]) => x)
// ---
[[1, null]].map(([a, [x]]) => x)
// ---
[[1]].map(([a, [x]]) => x)
// ---
[{a: 1}].map(({a: [x]}) => x)
// ---
[{a: null}].map(({a: [x]}) => x)
// ---
new Map([[1, null]]).forEach(({a}) => a)
// ---
for (const [k, {a}] of new Map([[1, null]])) { a }
// ---
for (const {a: [b]} of [{}].values()) { b }
// ---
for (const {a: {b}} of [{}].values()) { b }
// ---
for (const [[a]] of [[null]].values()) { a }
// ---
const a = {}; [...a?.b]
// ---
const a = {}; [...a?.b.c]
// ---
const a = {}; [...(a?.b)]
// ---
const a = {}; Math.max(...a?.b)
// ---
const a = {}; a?.b.c()
// ---
const a = {}; (a?.b)()
// ---
const a = {b: 1}; const x = a?.b; for (const y of x) { y }
// ---
const a = {b: 1}; [...a.b ?? 5]
// ---
const a = {b: 1}; [...a.b ? 1 : 5]
// ---
const a = {b: 1}; [...(a.b + 1)]
// ---
const a = {b: 1}; [...`x${a.b}`].z()
// ---
const a = {b: 1}; `x${a.b}${a}`.z()
// ---
const a = {b: 1}; `x`.z()
// ---
null[{}]
// ---
undefined[null]
// ---
null[undefined]
// ---
null[new Map()]
// ---
let [a, b] = ({c: 1, d: 2, e: 3});
// ---
let a, b; [a, b] = ({c: 1});
// ---
const k = {}; const [a] = (k) ?? 1;
