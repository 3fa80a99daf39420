['Hello World'.length, '  pad '.length, 'a,b,,c'.length, 'héllo 😀'.length, ''.length]
// ---
['Hello World'.at(0), '  pad '.at(0), 'a,b,,c'.at(0), 'héllo 😀'.at(0), ''.at(0)]
// ---
['Hello World'.at(-1), '  pad '.at(-1), 'a,b,,c'.at(-1), 'héllo 😀'.at(-1), ''.at(-1)]
// ---
['Hello World'.charAt(1), '  pad '.charAt(1), 'a,b,,c'.charAt(1), 'héllo 😀'.charAt(1), ''.charAt(1)]
// ---
['Hello World'.charCodeAt(1), '  pad '.charCodeAt(1), 'a,b,,c'.charCodeAt(1), 'héllo 😀'.charCodeAt(1), ''.charCodeAt(1)]
// ---
['Hello World'.codePointAt(7), '  pad '.codePointAt(7), 'a,b,,c'.codePointAt(7), 'héllo 😀'.codePointAt(7), ''.codePointAt(7)]
// ---
['Hello World'.concat('x', 1), '  pad '.concat('x', 1), 'a,b,,c'.concat('x', 1), 'héllo 😀'.concat('x', 1), ''.concat('x', 1)]
// ---
['Hello World'.endsWith('d'), '  pad '.endsWith('d'), 'a,b,,c'.endsWith('d'), 'héllo 😀'.endsWith('d'), ''.endsWith('d')]
// ---
['Hello World'.startsWith('He'), '  pad '.startsWith('He'), 'a,b,,c'.startsWith('He'), 'héllo 😀'.startsWith('He'), ''.startsWith('He')]
// ---
['Hello World'.includes('o'), '  pad '.includes('o'), 'a,b,,c'.includes('o'), 'héllo 😀'.includes('o'), ''.includes('o')]
// ---
['Hello World'.indexOf('o'), '  pad '.indexOf('o'), 'a,b,,c'.indexOf('o'), 'héllo 😀'.indexOf('o'), ''.indexOf('o')]
// ---
['Hello World'.lastIndexOf('o'), '  pad '.lastIndexOf('o'), 'a,b,,c'.lastIndexOf('o'), 'héllo 😀'.lastIndexOf('o'), ''.lastIndexOf('o')]
// ---
['Hello World'.padEnd(14, '-'), '  pad '.padEnd(14, '-'), 'a,b,,c'.padEnd(14, '-'), 'héllo 😀'.padEnd(14, '-'), ''.padEnd(14, '-')]
// ---
['Hello World'.padStart(14), '  pad '.padStart(14), 'a,b,,c'.padStart(14), 'héllo 😀'.padStart(14), ''.padStart(14)]
// ---
['Hello World'.repeat(2), '  pad '.repeat(2), 'a,b,,c'.repeat(2), 'héllo 😀'.repeat(2), ''.repeat(2)]
// ---
['Hello World'.replace('o', '0'), '  pad '.replace('o', '0'), 'a,b,,c'.replace('o', '0'), 'héllo 😀'.replace('o', '0'), ''.replace('o', '0')]
// ---
['Hello World'.replaceAll('l', 'L'), '  pad '.replaceAll('l', 'L'), 'a,b,,c'.replaceAll('l', 'L'), 'héllo 😀'.replaceAll('l', 'L'), ''.replaceAll('l', 'L')]
// ---
['Hello World'.slice(2, 5), '  pad '.slice(2, 5), 'a,b,,c'.slice(2, 5), 'héllo 😀'.slice(2, 5), ''.slice(2, 5)]
// ---
['Hello World'.slice(-3), '  pad '.slice(-3), 'a,b,,c'.slice(-3), 'héllo 😀'.slice(-3), ''.slice(-3)]
// ---
['Hello World'.split(','), '  pad '.split(','), 'a,b,,c'.split(','), 'héllo 😀'.split(','), ''.split(',')]
// ---
['Hello World'.split(''), '  pad '.split(''), 'a,b,,c'.split(''), 'héllo 😀'.split(''), ''.split('')]
// ---
['Hello World'.split(' ', 1), '  pad '.split(' ', 1), 'a,b,,c'.split(' ', 1), 'héllo 😀'.split(' ', 1), ''.split(' ', 1)]
// ---
['Hello World'.substring(3, 1), '  pad '.substring(3, 1), 'a,b,,c'.substring(3, 1), 'héllo 😀'.substring(3, 1), ''.substring(3, 1)]
// ---
['Hello World'.toLowerCase(), '  pad '.toLowerCase(), 'a,b,,c'.toLowerCase(), 'héllo 😀'.toLowerCase(), ''.toLowerCase()]
// ---
['Hello World'.toUpperCase(), '  pad '.toUpperCase(), 'a,b,,c'.toUpperCase(), 'héllo 😀'.toUpperCase(), ''.toUpperCase()]
// ---
['Hello World'.trim(), '  pad '.trim(), 'a,b,,c'.trim(), 'héllo 😀'.trim(), ''.trim()]
// ---
['Hello World'.trimStart(), '  pad '.trimStart(), 'a,b,,c'.trimStart(), 'héllo 😀'.trimStart(), ''.trimStart()]
// ---
['Hello World'.trimEnd(), '  pad '.trimEnd(), 'a,b,,c'.trimEnd(), 'héllo 😀'.trimEnd(), ''.trimEnd()]
// ---
['Hello World'.normalize('NFD').length, '  pad '.normalize('NFD').length, 'a,b,,c'.normalize('NFD').length, 'héllo 😀'.normalize('NFD').length, ''.normalize('NFD').length]
// ---
[[3, 1, 2].length, ['b', 'a', 'c', 'a'].length, [].length, [[1, [2]], 3].length, [undefined, null, NaN, 0].length]
// ---
[[3, 1, 2].at(-1), ['b', 'a', 'c', 'a'].at(-1), [].at(-1), [[1, [2]], 3].at(-1), [undefined, null, NaN, 0].at(-1)]
// ---
[[3, 1, 2].concat([9], 8), ['b', 'a', 'c', 'a'].concat([9], 8), [].concat([9], 8), [[1, [2]], 3].concat([9], 8), [undefined, null, NaN, 0].concat([9], 8)]
// ---
[[3, 1, 2].includes(NaN), ['b', 'a', 'c', 'a'].includes(NaN), [].includes(NaN), [[1, [2]], 3].includes(NaN), [undefined, null, NaN, 0].includes(NaN)]
// ---
[[3, 1, 2].indexOf(1), ['b', 'a', 'c', 'a'].indexOf(1), [].indexOf(1), [[1, [2]], 3].indexOf(1), [undefined, null, NaN, 0].indexOf(1)]
// ---
[[3, 1, 2].lastIndexOf('a'), ['b', 'a', 'c', 'a'].lastIndexOf('a'), [].lastIndexOf('a'), [[1, [2]], 3].lastIndexOf('a'), [undefined, null, NaN, 0].lastIndexOf('a')]
// ---
[[3, 1, 2].join('-'), ['b', 'a', 'c', 'a'].join('-'), [].join('-'), [[1, [2]], 3].join('-'), [undefined, null, NaN, 0].join('-')]
// ---
[[3, 1, 2].join(), ['b', 'a', 'c', 'a'].join(), [].join(), [[1, [2]], 3].join(), [undefined, null, NaN, 0].join()]
// ---
[[3, 1, 2].reverse(), ['b', 'a', 'c', 'a'].reverse(), [].reverse(), [[1, [2]], 3].reverse(), [undefined, null, NaN, 0].reverse()]
// ---
[[3, 1, 2].slice(1), ['b', 'a', 'c', 'a'].slice(1), [].slice(1), [[1, [2]], 3].slice(1), [undefined, null, NaN, 0].slice(1)]
// ---
[[3, 1, 2].slice(-2, -1), ['b', 'a', 'c', 'a'].slice(-2, -1), [].slice(-2, -1), [[1, [2]], 3].slice(-2, -1), [undefined, null, NaN, 0].slice(-2, -1)]
// ---
[[3, 1, 2].sort(), ['b', 'a', 'c', 'a'].sort(), [].sort(), [[1, [2]], 3].sort(), [undefined, null, NaN, 0].sort()]
// ---
[[3, 1, 2].flat(), ['b', 'a', 'c', 'a'].flat(), [].flat(), [[1, [2]], 3].flat(), [undefined, null, NaN, 0].flat()]
// ---
[[3, 1, 2].flat(Infinity), ['b', 'a', 'c', 'a'].flat(Infinity), [].flat(Infinity), [[1, [2]], 3].flat(Infinity), [undefined, null, NaN, 0].flat(Infinity)]
// ---
[[3, 1, 2].push(7), ['b', 'a', 'c', 'a'].push(7), [].push(7), [[1, [2]], 3].push(7), [undefined, null, NaN, 0].push(7)]
// ---
[[3, 1, 2].pop(), ['b', 'a', 'c', 'a'].pop(), [].pop(), [[1, [2]], 3].pop(), [undefined, null, NaN, 0].pop()]
// ---
[[3, 1, 2].shift(), ['b', 'a', 'c', 'a'].shift(), [].shift(), [[1, [2]], 3].shift(), [undefined, null, NaN, 0].shift()]
// ---
[[3, 1, 2].unshift(0), ['b', 'a', 'c', 'a'].unshift(0), [].unshift(0), [[1, [2]], 3].unshift(0), [undefined, null, NaN, 0].unshift(0)]
// ---
[[3, 1, 2].splice(1, 1), ['b', 'a', 'c', 'a'].splice(1, 1), [].splice(1, 1), [[1, [2]], 3].splice(1, 1), [undefined, null, NaN, 0].splice(1, 1)]
// ---
[[3, 1, 2].fill(0, 1), ['b', 'a', 'c', 'a'].fill(0, 1), [].fill(0, 1), [[1, [2]], 3].fill(0, 1), [undefined, null, NaN, 0].fill(0, 1)]
// ---
[[3, 1, 2].keys().next().value, ['b', 'a', 'c', 'a'].keys().next().value, [].keys().next().value, [[1, [2]], 3].keys().next().value, [undefined, null, NaN, 0].keys().next().value]
// ---
[[3, 1, 2].toString(), ['b', 'a', 'c', 'a'].toString(), [].toString(), [[1, [2]], 3].toString(), [undefined, null, NaN, 0].toString()]
// ---
[[3, 1, 2].toReversed(), ['b', 'a', 'c', 'a'].toReversed(), [].toReversed(), [[1, [2]], 3].toReversed(), [undefined, null, NaN, 0].toReversed()]
// ---
[[3, 1, 2].toSorted(), ['b', 'a', 'c', 'a'].toSorted(), [].toSorted(), [[1, [2]], 3].toSorted(), [undefined, null, NaN, 0].toSorted()]
// ---
[[3, 1, 2].with(0, 'w'), ['b', 'a', 'c', 'a'].with(0, 'w'), [[1, [2]], 3].with(0, 'w'), [undefined, null, NaN, 0].with(0, 'w')]
// ---
[[3, 1, 2].entries().next().done, ['b', 'a', 'c', 'a'].entries().next().done, [].entries().next().done, [[1, [2]], 3].entries().next().done, [undefined, null, NaN, 0].entries().next().done]
// ---
[[3, 1, 2].values().toArray(), ['b', 'a', 'c', 'a'].values().toArray(), [].values().toArray(), [[1, [2]], 3].values().toArray(), [undefined, null, NaN, 0].values().toArray()]
// ---
[[3, 1, 2].copyWithin(0, 1), ['b', 'a', 'c', 'a'].copyWithin(0, 1), [].copyWithin(0, 1), [[1, [2]], 3].copyWithin(0, 1), [undefined, null, NaN, 0].copyWithin(0, 1)]
// ---
[[3, 1, 2].toSpliced(0, 1, 'z'), ['b', 'a', 'c', 'a'].toSpliced(0, 1, 'z'), [].toSpliced(0, 1, 'z'), [[1, [2]], 3].toSpliced(0, 1, 'z'), [undefined, null, NaN, 0].toSpliced(0, 1, 'z')]
// ---
[(0).toFixed(2), (-1.5).toFixed(2), (255).toFixed(2), (1e21).toFixed(2), (0.1 + 0.2).toFixed(2), (1 / 3).toFixed(2), (123.456).toFixed(2), (NaN).toFixed(2)]
// ---
[(0).toString(), (-1.5).toString(), (255).toString(), (1e21).toString(), (0.1 + 0.2).toString(), (1 / 3).toString(), (123.456).toString(), (NaN).toString()]
// ---
[(0).toString(2), (-1.5).toString(2), (255).toString(2), (1e21).toString(2), (0.1 + 0.2).toString(2), (1 / 3).toString(2), (123.456).toString(2), (NaN).toString(2)]
// ---
[(0).toString(16), (-1.5).toString(16), (255).toString(16), (1e21).toString(16), (0.1 + 0.2).toString(16), (1 / 3).toString(16), (123.456).toString(16), (NaN).toString(16)]
// ---
[(0).toPrecision(3), (-1.5).toPrecision(3), (255).toPrecision(3), (1e21).toPrecision(3), (0.1 + 0.2).toPrecision(3), (1 / 3).toPrecision(3), (123.456).toPrecision(3), (NaN).toPrecision(3)]
// ---
[(0).toExponential(2), (-1.5).toExponential(2), (255).toExponential(2), (1e21).toExponential(2), (0.1 + 0.2).toExponential(2), (1 / 3).toExponential(2), (123.456).toExponential(2), (NaN).toExponential(2)]
// ---
[Math.abs(0), Math.abs(-1.5), Math.abs(255), Math.abs(1e21), Math.abs(0.1 + 0.2), Math.abs(1 / 3), Math.abs(123.456), Math.abs(NaN)]
// ---
[Math.ceil(0), Math.ceil(-1.5), Math.ceil(255), Math.ceil(1e21), Math.ceil(0.1 + 0.2), Math.ceil(1 / 3), Math.ceil(123.456), Math.ceil(NaN)]
// ---
[Math.floor(0), Math.floor(-1.5), Math.floor(255), Math.floor(1e21), Math.floor(0.1 + 0.2), Math.floor(1 / 3), Math.floor(123.456), Math.floor(NaN)]
// ---
[Math.round(0), Math.round(-1.5), Math.round(255), Math.round(1e21), Math.round(0.1 + 0.2), Math.round(1 / 3), Math.round(123.456), Math.round(NaN)]
// ---
[Math.trunc(0), Math.trunc(-1.5), Math.trunc(255), Math.trunc(1e21), Math.trunc(0.1 + 0.2), Math.trunc(1 / 3), Math.trunc(123.456), Math.trunc(NaN)]
// ---
[Math.sign(0), Math.sign(-1.5), Math.sign(255), Math.sign(1e21), Math.sign(0.1 + 0.2), Math.sign(1 / 3), Math.sign(123.456), Math.sign(NaN)]
// ---
[Math.sqrt(0), Math.sqrt(-1.5), Math.sqrt(255), Math.sqrt(1e21), Math.sqrt(0.1 + 0.2), Math.sqrt(1 / 3), Math.sqrt(123.456), Math.sqrt(NaN)]
// ---
[Math.cbrt(0), Math.cbrt(-1.5), Math.cbrt(255), Math.cbrt(1e21), Math.cbrt(0.1 + 0.2), Math.cbrt(1 / 3), Math.cbrt(123.456), Math.cbrt(NaN)]
// ---
[Math.log2(0), Math.log2(-1.5), Math.log2(255), Math.log2(1e21), Math.log2(0.1 + 0.2), Math.log2(1 / 3), Math.log2(123.456), Math.log2(NaN)]
// ---
[Math.exp(0), Math.exp(-1.5), Math.exp(255), Math.exp(1e21), Math.exp(0.1 + 0.2), Math.exp(1 / 3), Math.exp(123.456), Math.exp(NaN)]
// ---
[Math.max(), Math.min(), Math.max(1, '3', 2), Math.max(1, NaN), Math.hypot(3, 4), Math.pow(2, 10), Math.PI, Math.E]
// ---
[Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, Number.isInteger(5.0), Number.isInteger('5'), Number.isNaN('x'), isNaN('x'), Number.isFinite(1e400), isFinite('5'), Number.isSafeInteger(2 ** 53)]
// ---
[parseInt('12px'), parseInt('0x1f'), parseInt('101', 2), parseFloat('3.14abc'), parseInt(''), Number(''), Number(' 12 '), Number('0b11'), Number('1e3'), Number('1_000'), Number([]), Number([5]), Number({})]
// ---
[Object.keys({b: 1, a: 2, 1: 3, 0: 4}), Object.values('ab'), Object.entries(['x']), Object.keys([4, 5])]
// ---
[Object.assign({a: 1}, {b: 2}, null, {a: 3}), Object.fromEntries(new Map([['x', 1]]))]
// ---
Object.keys(null)
// ---
Object.entries(undefined)
// ---
[Array.isArray([]), Array.isArray('a'), Array.of(1, 2), Array.from('ab'), Array.from(new Set([1, 1, 2])), Array.from({length: 2})]
// ---
Array.from(null)
// ---
new Set([1, 2, 2, NaN, NaN, 0, -0, 'a']).size
// ---
new Set('hello')
// ---
const s = new Set([1, 2]); s.add(3).add(1); s.delete(2); [s.has(1), s.has(2), s.size, [...s], s.add(5).size]
// ---
const m = new Map([['a', 1]]); m.set('b', 2).set('a', 9); [m.get('a'), m.get('z'), m.has('b'), m.size, [...m.keys()], [...m.values()], [...m.entries()], m.delete('a'), m.size]
// ---
const m = new Map(); m.set(NaN, 1).set(0, 2); [m.get(NaN), m.get(-0), m]
// ---
new Map([1])
// ---
new Set(5)
// ---
JSON.stringify([undefined, NaN, 'a"b', {x: [1]}, new Map([[1, 2]]), new Set([1])])
// ---
JSON.stringify({b: 1, a: [1, 2, {c: 3}]}, ['a', 'c'])
// ---
JSON.stringify('\u2028\ud800')
// ---
JSON.parse('{"a": 1, "b": [true, null]}')
// ---
JSON.parse('{bad}')
// ---
JSON.parse('')
// ---
JSON.parse('[1,]')
// ---
[1, 2, 3].toString() + {} + [] + null + undefined + true
// ---
[String([1, [2, 3]]), String({}), String(null), String([null, undefined]), String(-0), String(1e21), String(1e-7)]
// ---
'abc'.foo
// ---
'abc'.foo()
// ---
[1].foo()
// ---
({a: 1}).a.b.c
// ---
({}).x()
// ---
(5).toFixed(101)
// ---
'a'.repeat(-1)
// ---
'abc'.padStart(5, '')
// ---
[1, 2, 3].at('1')
// ---
[10, 9, 1].sort((a, b) => b - a)
// ---
[1, 2, 3, 4, 5].splice(1, 2, 'a', 'b', 'c')
// ---
const a = [1, 2, 3, 4, 5]; a.splice(-2); a
// ---
[5, 25, 100, 1].sort()
// ---
[undefined, 3, null, 1].sort()
// ---
['B', 'a', 'C'].sort()
// ---
[1, [2, [3, [4]]]].flat(2)
// ---
Array(3)
// ---
Array(3).fill(0)
// ---
new Array(2, 3)
// ---
Array(-1)
// ---
[...Array(3).keys()]
// ---
'x'.concat(1, null, [2])
// ---
[1, 2] + [3]
// ---
'5' * '2' + 1
// ---
1 + '2' - 1
// ---
[] + {}
// ---
[0.1 + 0.2, 1 / 0, -1 / 0, 0 / 0, 5 % -3, -5 % 3, 2 ** -1, 1e300 * 1e10, 0.1 * 3, 123456789012345680000]
// ---
[1e21, 1e-7, 123e-20, 1.0, 100, 0xff, 0b11, 0o17, 1_000, .5, 5.]
// ---
'abc'[1] + 'abc'[9]
// ---
'\x41\u0042\u{1F600}\n\t\'"'
// ---
`a${1 + 1}b${'c'}${[1, 2]}${{}}${null}`
// ---
`line1
line2`
