'Hello'.at(-1) + 'Hello'.charAt(9) + 'Hello'[1]
// ---
'abc'.charCodeAt(5)
// ---
'😀a'.codePointAt(0) + '😀a'.codePointAt(1)
// ---
'a-b-c'.split('-', 2)
// ---
'abc'.split('')
// ---
'😀b'.split('')
// ---
'abc'.split()
// ---
''.split('')
// ---
''.split(',')
// ---
'abc'.split(undefined, 0)
// ---
'aXbXc'.replace('X', '$&$&')
// ---
'aXbXc'.replaceAll('X', '[$`|$\'|$$|$1]')
// ---
'aXbXc'.replace('X', m => m.toLowerCase() + '!')
// ---
'aXbXc'.replaceAll('X', (m, i, s) => `${m}${i}${s.length}`)
// ---
'aaa'.replaceAll('', '-')
// ---
'abc'.replace('', '_')
// ---
'abc'.padStart(6, '12') + 'abc'.padEnd(7, 'xy')
// ---
'abc'.padStart(2) + '|' + 'abc'.padEnd(5) + '|'
// ---
'abc'.padStart(6, '')
// ---
'abc'.substr(-2, 1)
// ---
'abcdef'.substr(2)
// ---
'abcdef'.substring(4, 1)
// ---
'abcdef'.slice(-3, -1)
// ---
'abcdef'.substring(NaN, 3)
// ---
'  \t\n x \u00a0\ufeff'.trim() + '|'
// ---
'ß'.toUpperCase() + 'İ'.toLowerCase().length
// ---
'ǅ'.toLowerCase() + 'ΑΣ'.toLowerCase()
// ---
'abc'.localeCompare('abd')
// ---
'a'.localeCompare('B') + 'a'.localeCompare('A')
// ---
['b','a','C','á'].sort((x, y) => x.localeCompare(y))
// ---
'abc'.indexOf('') + 'abc'.indexOf('', 10) + 'abc'.lastIndexOf('')
// ---
'abcabc'.lastIndexOf('c', 4) + 'abcabc'.indexOf('c', 3)
// ---
'abc'.includes('') && 'abc'.startsWith('b', 1) && 'abc'.endsWith('b', 2)
// ---
'abc'.concat(1, null, undefined, [1, 2])
// ---
'abc' < 'abd' && 'Z' < 'a' && '10' < '9'
// ---
'a' + 1 + 2 + 'b'
// ---
1 + 2 + 'a'
// ---
'5' * '2' + '3' - 1
// ---
[] + {} + [1, [2, 3]]
// ---
[] + []
// ---
({}) + 1
// ---
null + 1
// ---
undefined + 1
// ---
true + true
// ---
'b' + 'a' + +'a' + 'a'
// ---
[10, 9, 1].sort()
// ---
[3, 1, 2].sort((a, b) => b - a)
// ---
[3, undefined, 1, null].sort()
// ---
['10', 9, 8, '1'].sort()
// ---
[5, 25, 100].toSorted()
// ---
[true, false, 'a', 1].sort()
// ---
[1,2,3,4,5].sort((a, b) => 0)
// ---
[{n: 'b', v: 1}, {n: 'a', v: 1}, {n: 'c', v: 0}].sort((a, b) => a.v - b.v).map(x => x.n).join('')
// ---
[3,1,2].sort((a, b) => a > b)
// ---
[3,1,2].sort((a, b) => a < b ? 1 : -1)
// ---
[3,1,2].sort(() => NaN)
// ---
[3,1,2].sort((a, b) => String(a - b))
// ---
[1,2,3,4].copyWithin(0, 2)
// ---
[1,2,3,4].copyWithin(1, 0, 2)
// ---
[1,2,3,4].copyWithin(-1, 0)
// ---
[1,2,3].fill(0, 1)
// ---
[1,2,3].fill(0, -1)
// ---
new Array(3).fill().map((_, i) => i)
// ---
new Array(3)
// ---
new Array(3).length
// ---
new Array(3).map(x => 1)
// ---
new Array(1, 2)
// ---
new Array('3')
// ---
new Array(-1)
// ---
new Array(2.5)
// ---
Array(3)
// ---
Array(1,2,3)
// ---
Array.of(1, 2, 3)
// ---
Array.of(7)
// ---
[...new Array(2)]
// ---
[...Array(3).keys()]
// ---
Array.from(Array(3), (_, i) => i * i)
// ---
Array.from({length: 3, 0: 'a', 2: 'c'})
// ---
Array.from({length: '2'}, () => 'x')
// ---
[1, [2, [3, [4]]]].flat(Infinity)
// ---
[1, [2, [3, [4]]]].flat()
// ---
[1, [2, [3, [4]]]].flat(0)
// ---
[[1, 2], [3]].flatMap(x => x.concat(0))
// ---
[1,2,3].findLast(x => x < 3) + [1,2,3].findLastIndex(x => x > 5)
// ---
[1,2,3].with(1, 'x')
// ---
[1,2,3].with(-1, 'x')
// ---
[1,2,3].toSpliced(1, 1, 'a', 'b')
// ---
[1,2,3].toReversed()
// ---
[1,2,3].at(-1)
// ---
[1,2,3].at(-5)
// ---
[1,2,3].indexOf(2, -1)
// ---
[NaN].includes(NaN) + [NaN].indexOf(NaN)
// ---
[1,2,3].includes(2, 2)
// ---
[0, -0].includes(-0)
// ---
[1,2,3].join()
// ---
[1,null,undefined,[2,[3]]].join('-')
// ---
[1,2,3].lastIndexOf(3, -2)
// ---
[1,2,3].entries()
// ---
[...[1,2].entries()]
// ---
[...'ab'].entries().next()
// ---
[1,2,3].keys().next().value
// ---
[1,2,3].values()
// ---
[1,2,3].toString()
// ---
[[1,2],[3,4]].toString()
// ---
[1,2,3].toLocaleString()
// ---
[1234.5, 'a'].toLocaleString()
// ---
[1,2,3].reduce((a, b) => a + b)
// ---
[1,2,3].reduceRight((a, b) => a + '-' + b)
// ---
[[1, 2], [3, 4]].reduce((acc, [k, v]) => ({...acc, [k]: v}), {})
// ---
[1,2,3].splice(1)
// ---
[1,2,3].splice()
// ---
const a = [1,2,3]; a.splice(undefined); a
// ---
const a = [1,2,3,4]; const b = a.splice(-2, 1, 'x', 'y'); [a, b]
// ---
const a = [1,2,3]; [a.push(4, 5), a.unshift(0), a.pop(), a.shift(), a]
// ---
const a = [1]; a[3] = 4; a
// ---
const a = [1]; a[3] = 4; a.map(x => x * 2)
// ---
const a = [1]; a[3] = 4; a.forEach(x => console.log(x))
// ---
const a = [1]; a[3] = 4; [...a]
// ---
const a = [1]; a[3] = 4; Object.keys(a)
// ---
const a = [1]; a[3] = 4; a.indexOf(undefined)
// ---
const a = [1]; a[3] = 4; a.includes(undefined)
// ---
const a = [1]; a[3] = 4; a.findIndex(x => x === undefined)
// ---
const a = [1]; a[3] = 4; JSON.stringify(a)
// ---
const a = [1]; a[3] = 4; a.join()
// ---
const a = [5]; a[3] = 4; a.sort()
// ---
const a = [1]; a[3] = 4; a.reverse()
// ---
const a = [1]; a[3] = 4; a.flat()
// ---
const a = [1]; a[3] = 4; a.filter(() => true)
// ---
const a = [1]; a[3] = 4; a.reduce((x, y) => x + y)
// ---
const a = [1]; a[3] = 4; a.every(x => x) && a.some(x => x === undefined)
// ---
const a = [1]; a[3] = 4; a.concat([5])
// ---
const a = [1]; a[3] = 4; a.slice(1)
// ---
const a = [1]; a[3] = 4; a.toSorted()
// ---
const a = [1]; a[3] = 4; a.toReversed()
// ---
const a = [1]; a[3] = 4; a.with(0, 9)
// ---
const a = [1]; a[3] = 4; 2 in a
// ---
const a = [1]; a[3] = 4; a.entries().next()
// ---
const a = [1]; a[3] = 4; a.length = 2; a
// ---
(1.005).toFixed(2) + (1.45).toFixed(1) + (1e21).toFixed(2)
// ---
(-1.5).toFixed(0) + (2.5).toFixed(0) + (0.000001).toFixed(7)
// ---
(0).toFixed(2) + (-0).toFixed(1) + (-0.0000001).toFixed(2)
// ---
(123.456).toPrecision(4) + (0.00001).toPrecision(1) + (1e21).toPrecision(3)
// ---
(255).toString(16) + (255).toString(2) + (0.5).toString(2) + (-255).toString(36)
// ---
(1e21).toString(7)
// ---
(0.1).toString(3)
// ---
(1234567.891).toLocaleString()
// ---
(1234567.891).toLocaleString('en-US')
// ---
(1234567.891).toLocaleString('de-DE')
// ---
(0.5).toLocaleString('en-US', {style: 'percent'})
// ---
(12345.678).toLocaleString('en-US', {style: 'currency', currency: 'USD'})
// ---
(12345.678).toLocaleString('en-US', {minimumFractionDigits: 2, maximumFractionDigits: 2})
// ---
(12345.678).toLocaleString(undefined, {maximumFractionDigits: 0})
// ---
(5).toLocaleString('en-US', {minimumIntegerDigits: 2})
// ---
NaN.toString() + Infinity + -0 + (-0).toString()
// ---
`${-0}` + String(-0) + JSON.stringify(-0)
// ---
1e21 + 1
// ---
1/3
// ---
0.1 + 0.2
// ---
100000000000000000000000
// ---
1e-7
// ---
123e-20
// ---
0xff + 0b11 + 0o17 + 1_000
// ---
5 % 3 + -5 % 3 + 5 % -3
// ---
-5 % 5
// ---
2 ** 10 + 2 ** -1 + 2 ** 0.5
// ---
(-2) ** 2
// ---
5 / 0
// ---
-5 / 0
// ---
0 / 0
// ---
Number('') + Number(' 12 ') + Number('0x1F') + Number('1e3')
// ---
Number('abc')
// ---
Number(null) + Number(true) + Number([]) + Number([5])
// ---
Number([1,2])
// ---
Number({})
// ---
Number(undefined)
// ---
Number('1_000')
// ---
Number('Infinity')
// ---
Number(new Set())
// ---
parseInt('12px') + parseInt('0x1f') + parseInt('z', 36) + parseInt('  42')
// ---
parseInt('')
// ---
parseInt('101', 2)
// ---
parseInt(null)
// ---
parseInt('1e3') + parseFloat('1e3')
// ---
parseInt(0.0000005)
// ---
parseFloat('3.14abc') + parseFloat('.5') + parseFloat('-.5e-2x')
// ---
parseFloat('abc')
// ---
Number.isInteger(5.0) && Number.isSafeInteger(2**53 - 1) && !Number.isNaN('a') && Number.isFinite(1)
// ---
Number.MAX_SAFE_INTEGER + Number.EPSILON
// ---
Number.MIN_VALUE
// ---
Number.MAX_VALUE
// ---
[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, Number.MIN_SAFE_INTEGER]
// ---
Number.parseFloat('1.5') + Number.parseInt('7')
// ---
isNaN('abc') && isFinite('12')
// ---
Math.max() + Math.min()
// ---
Math.max(1, '3', 2) + Math.min(...[4, 2, 8])
// ---
Math.max(1, NaN)
// ---
Math.max('a', 1)
// ---
Math.round(2.5) + Math.round(-2.5) + Math.round(0.49999999999999994)
// ---
Math.round(-0.2)
// ---
[Math.floor(-1.5), Math.ceil(-1.5), Math.trunc(-1.5), Math.sign(-3), Math.abs(-3)]
// ---
[Math.hypot(3, 4), Math.cbrt(27), Math.log2(8), Math.log10(1000), Math.log(Math.E), Math.exp(0)]
// ---
[Math.sin(0), Math.cos(0), Math.atan2(1, 1), Math.PI, Math.SQRT2, Math.LN2]
// ---
[Math.fround(5.5), Math.clz32(1), Math.imul(3, 4), Math.expm1(0), Math.log1p(0)]
// ---
Math.pow(2, 0.5) + Math.sqrt(2)
// ---
JSON.stringify({a: [1, {b: 2}], c: 'x'}, null, 2)
// ---
JSON.stringify({a: [1, {b: 2}], c: 'x'}, null, '--')
// ---
JSON.stringify({a: [1, {b: 2}], c: 'x'}, null, 20)
// ---
JSON.stringify({a: [], b: {}}, null, 2)
// ---
JSON.stringify({a: 1, b: 2, c: {a: 3, d: 4}}, ['a', 'c'])
// ---
JSON.stringify({a: 1, b: 2}, (k, v) => k === 'a' ? undefined : v)
// ---
JSON.stringify({a: 1, b: [1, 2]}, (k, v) => typeof v === 'number' ? v * 2 : v)
// ---
JSON.stringify([undefined, NaN, Infinity, null, -0])
// ---
JSON.stringify({a: undefined, b: NaN})
// ---
JSON.stringify(undefined)
// ---
JSON.stringify(null)
// ---
JSON.stringify('a"b\n\u2028\ud800')
// ---
JSON.stringify(new Map([[1, 2]]))
// ---
JSON.stringify(new Set([1]))
// ---
JSON.stringify({s: new Set([1]), m: new Map()})
// ---
JSON.stringify([new Map([[1, 2]])])
// ---
JSON.stringify({toJSON: 5})
// ---
JSON.stringify({1: 'a', b: 2, 0: 'c'})
// ---
JSON.stringify('abc', null, 2)
// ---
JSON.parse('{"a": [1, 2, {"b": null}]}')
// ---
JSON.parse('{"a": 1, "b": 2}', (k, v) => k === 'a' ? undefined : v)
// ---
JSON.parse('[1,2,3]', (k, v) => Array.isArray(v) ? v : v * 2)
// ---
JSON.parse(' 12 ') + JSON.parse('"x"')
// ---
JSON.parse('{"x": 1, "x": 2}')
// ---
JSON.parse('1e400')
// ---
JSON.parse('{"constructor1": 1}')
// ---
Object.keys({b: 1, a: 2, 1: 3, 0: 4})
// ---
Object.entries({x: 1, y: [2]})
// ---
Object.values('abc')
// ---
Object.fromEntries([['a', 1], ['b', 2]])
// ---
Object.fromEntries(new Map([['x', 1]]))
// ---
Object.fromEntries(Object.entries({a: 1, b: 2}).map(([k, v]) => [k, v * 2]))
// ---
Object.assign({}, {a: 1}, null, {b: 2}, 'xy')
// ---
Object.is(NaN, NaN) && !Object.is(0, -0)
// ---
Object.hasOwn({a: 1}, 'a')
// ---
Object.groupBy
// ---
({a: 1}).hasOwnProperty('a')
// ---
({a: 1}).toString()
// ---
String({}) + String([]) + String(null) + String([null]) + String([[], [1]])
// ---
String(new Map()) + String(new Set([1]))
// ---
String(Math) + String(JSON)
// ---
`${[1, 2]} ${{}} ${null} ${undefined} ${true}`
// ---
Boolean('') || Boolean(0) || Boolean(NaN) || Boolean('0')
// ---
!!'' + !![] + !!{}
// ---
[0, '', null, 'a', [], {}].filter(Boolean)
// ---
['1', '2', '3'].map(Number)
// ---
['1', '2', '3'].map(parseInt)
// ---
['a', 'b'].map(String)
// ---
[1, 2].map(String)
// ---
[1, 2, 3].map(Math.sqrt)
// ---
[4, 9].map(Math.sqrt).map(x => x.toFixed(1))
// ---
[[1, 2], [3]].map(JSON.stringify)
// ---
['a'].map(console.log)
// ---
null == undefined && null != 0 && '' == 0 && '1' == 1 && [1] == 1
// ---
[] == false && [] == '' && [0] == false && null == false
// ---
NaN == NaN || NaN === NaN
// ---
'a' == ['a'] && [1,2] == '1,2'
// ---
({}) == '[object Object]'
// ---
null >= 0 && null <= 0 && !(null > 0)
// ---
undefined < 1 || undefined >= 1
// ---
'b' > 'a' && 'B' < 'a' && '2' > 1
// ---
[2] > 1 && [1, 2] < '2'
// ---
typeof null + typeof undefined + typeof [] + typeof 'a' + typeof 1 + typeof true + typeof (new Map())
// ---
[typeof Math, typeof Math.max, typeof JSON, typeof console.log, typeof parseInt, typeof Object, typeof Set]
// ---
(5).toLocaleString('x-y-z-')
// ---
(5).toLocaleString(null)
// ---
(5).toLocaleString('en', null)
// ---
(5).toLocaleString('en', {style: 'currency'})
// ---
(5).toLocaleString('en', {style: 'foo'})
// ---
(5).toLocaleString('en', {maximumFractionDigits: 200})
// ---
[1234.5, 'a', null, [1e6]].toLocaleString()
// ---
(NaN).toLocaleString() + (-0).toLocaleString() + Infinity.toLocaleString()
// ---
(1e21).toLocaleString()
// ---
'aİ'.toLocaleLowerCase() + 'i'.toLocaleUpperCase('tr')
// ---
'\ud800a'.toWellFormed()
// ---
({a: 1}).hasOwnProperty('a') + ({a: 1}).hasOwnProperty('toString') + [1].hasOwnProperty(0) + 'a'.hasOwnProperty('length')
// ---
({a: 1}).toString() + new Map().toString() + new Set().toString() + ({}).toLocaleString()
// ---
({toString: 5}).toString()
// ---
({hasOwnProperty: 1}).hasOwnProperty('a')
// ---
const o = {a: 1}; o.valueOf() === o
// ---
'length' in [] && 'length' in Math.max && 'call' in Math.max && 'next' in [].keys()
// ---
const m = new Map([[1, 'a'], [2, {b: 1}]]); console.log(m.keys(), m.values(), m.entries(), [m.keys()])
// ---
const s = new Set([1, 'a', [2]]); console.log(s.keys(), s.values(), s.entries(), {s: s.values()})
// ---
const m = new Map([[1, 'a'], [2, 'b'], [3, 'c']]); const it = m.keys(); it.next(); console.log(it); [it.next(), [...it], it]
// ---
const m = new Map([['x'.repeat(50), 'y'.repeat(50)]]); m.entries()
// ---
const m = new Map([[1, {a: {b: {c: 1}}}]]); console.log(m.values()); [[m.values()]]
// ---
const m = new Map(); m.set('self', m); m.values()
// ---
const m = new Map(); const e = m.entries(); [m.keys(), e]
// ---
const m = new Map([[1, 2]]); m.size = 5
// ---
Array.from({length: 150}, (_, i) => [i, i]).length
// ---
const m = new Map(Array.from({length: 120}, (_, i) => [i, i])); m.keys()
// ---
[1, 2].values()
// ---
String([1, [2, 3]]) + [1].toString()
// ---
(255).toString(16).toUpperCase().padStart(4, '0')
// ---
Math.max.toString()
// ---
true.toString() + true.toLocaleString() + false.hasOwnProperty('x')
