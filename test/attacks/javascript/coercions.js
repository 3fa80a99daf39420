({toString: () => 'a'}) + 'b'
// ---
({valueOf: 1}) + 1
// ---
({toString: 1, valueOf: 2}) + 1
// ---
({toString: 5}) + ''
// ---
`${{toString: null}}`
// ---
[{toString: 'x'}].join()
// ---
[1, {toString: 2}].sort()
// ---
JSON.stringify({toJSON: 'x'})
// ---
({a: 1})[{toString: 'x'}]
// ---
Number({valueOf: 3})
// ---
String({toString: 1})
// ---
({length: 3}).length
// ---
({then: 1})
// ---
await ({then: 1})
// ---
[{then: x => x}].length
// ---
({then: [1]}).then
// ---
Promise.all([{then: 1}])
// ---
Promise.all(5)
// ---
Promise.resolve({then: 1})
// ---
Promise.then
// ---
({get a() { return 1 }}).a
// ---
({set a(x) { }}).a = 1
// ---
({a() { return this }}).a()
// ---
({async a() {}}).a()
// ---
({*g() {}}).g
// ---
({__proto__: {a: 1}}).a
// ---
({__proto__: null})
// ---
({'__proto__': []})
// ---
({constructor: 1}).constructor
// ---
({['constructor']: 1})['constructor']
// ---
({prototype: 1}).prototype
// ---
const __proto__ = 1
// ---
const constructor = 1; constructor
// ---
const toString = 1; ({toString})
// ---
const prototype = {x: 1}; prototype.x
// ---
[...{length: 1}]
// ---
[...{next: 1}]
// ---
Array.from({length: 1e9})
// ---
Array.from({length: -1})
// ---
Array.from({length: 4294967296})
// ---
'a'.repeat(1e9)
// ---
'a'.repeat(Infinity)
// ---
'a'.padEnd(1e9)
// ---
Array(4294967295).fill(0)
// ---
Array(1e8).join('x')
// ---
const a = []; a[1e6] = 1; a.join().length
// ---
let s = 'a'; for (const i of Array.from({length: 60}).keys()) { s += s } s.length
// ---
let a = [1]; for (const i of Array.from({length: 60}).keys()) { a = [a, a] } JSON.stringify(a).length
// ---
let a = [1]; for (const i of Array.from({length: 60}).keys()) { a = [...a, ...a] } a.length
// ---
const a = [1]; for (const x of a) { a.push(a.length + 'x'.repeat(1e7)) }
// ---
const m = new Map([[1, 1]]); for (const [k] of m) { m.set(k + 1, k + 'x'.repeat(1e7)) }
// ---
const a = []; a.push(a); a
// ---
const a = []; a.push(a); JSON.stringify(a)
// ---
const a = []; a.push(a); String(a)
// ---
const a = []; a.push(a); a.flat(Infinity)
// ---
const o = {}; o.o = o; o
// ---
const o = {}; o.o = o; o == '' + o
// ---
[3, 2, 1].sort(() => 0 / 0)
// ---
[3, 2, 1].sort((a, b) => { while (true) {} })
// ---
[1].map(x => { throw x })
// ---
[1, 2, 3].forEach((x, i, all) => { all.length = 0 })
// ---
const a = [1, 2, 3]; a.map((x, i) => { a.pop(); return x })
// ---
const a = [3, 1, 2]; a.sort((x, y) => { a.length = 0; return x - y }); a
// ---
const a = [1, 2]; a.reduce((x, y) => { a.push(y); return x + y })
// ---
JSON.parse('[' + '['.repeat(100000))
// ---
JSON.parse('['.repeat(5000) + ']'.repeat(5000))
// ---
JSON.parse('{"a":'.repeat(20000))
// ---
JSON.parse('[1]', (k, v) => k === '' ? v : read_file)
// ---
JSON.stringify([1], (k, v) => read_file)
// ---
JSON.stringify({a: 1}, null, 1e9)
// ---
(1).toString(37)
// ---
(1).toFixed(1e9)
// ---
(1e300).toString(2).length
// ---
2 ** 1e9
