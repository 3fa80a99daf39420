[].constructor
// ---
[].constructor.constructor('return process')()
// ---
'a'.constructor.constructor('return globalThis')()
// ---
(0).constructor.constructor('return 1')()
// ---
({}).constructor
// ---
({}).constructor('x')
// ---
(() => 1).constructor('return process')()
// ---
[].map.constructor('return process')()
// ---
[1].map(x => x.constructor)
// ---
Math.constructor
// ---
JSON.constructor.constructor('return 1')()
// ---
console.log.constructor('return 1')()
// ---
console.constructor
// ---
read_file.constructor('return process')()
// ---
new Map().constructor
// ---
new Set([1]).constructor.prototype
// ---
({}).__proto__
// ---
[].__proto__
// ---
''.__proto__.__proto__
// ---
({}).__defineGetter__('a', () => 1)
// ---
({}).__lookupGetter__('__proto__')
// ---
Object.prototype
// ---
Object.prototype.polluted = 1
// ---
Array.prototype.push = 1
// ---
String.prototype
// ---
Object.getPrototypeOf([])
// ---
Object.setPrototypeOf({}, null)
// ---
Object.create(null)
// ---
Object.defineProperty({}, 'a', {get: () => 1})
// ---
Object.getOwnPropertyNames([])
// ---
Object.getOwnPropertyDescriptor([], 'length')
// ---
Object.getOwnPropertyDescriptors('a')
// ---
Object.getOwnPropertySymbols({})
// ---
Object.groupBy([1], x => x)
// ---
const {constructor} = {}; constructor
// ---
const {constructor} = []; constructor
// ---
const {constructor: c} = 'a'; c
// ---
const {__proto__: p} = {}; p
// ---
const {length: {constructor}} = []; constructor
// ---
const [{constructor}] = ['a']; constructor
// ---
const {...rest} = []; rest
// ---
[({constructor}) => constructor].length
// ---
[[]].map(({constructor}) => constructor)
// ---
[[]].map(({constructor: {constructor}}) => constructor)
// ---
[].at.call
// ---
[].at.call({}, 0)
// ---
[].map.apply([], [])
// ---
[].map.bind([])
// ---
Math.max.apply(null, [1])
// ---
'a'.toString.call(1)
// ---
Function.prototype
// ---
(x => x).prototype
// ---
(x => x).caller
// ---
read_file.name
// ---
[1].map(read_file.call)
// ---
console.log.__proto__
// ---
[].toString
// ---
[].valueOf()
// ---
({}).toString()
// ---
({}).hasOwnProperty('a')
// ---
({}).isPrototypeOf({})
// ---
({}).propertyIsEnumerable('a')
