eval('1')
// ---
(0, eval)('1')
// ---
const e = eval; e('1')
// ---
[eval].map(f => f('1'))
// ---
Function('return 1')()
// ---
new Function('return process')()
// ---
[].map(Function)
// ---
setTimeout('1', 0)
// ---
setInterval(() => 1, 1)
// ---
import('fs')
// ---
await import('node:fs')
// ---
import fs from 'fs'
// ---
export const a = 1
// ---
require('fs')
// ---
const r = require; r('fs')
// ---
process.exit(1)
// ---
process.env.PATH
// ---
global.process
// ---
globalThis
// ---
globalThis.process
// ---
window
// ---
self
// ---
this
// ---
this.constructor
// ---
arguments
// ---
arguments[0]
// ---
[1].map(function () { return this })
// ---
function f() { return this } f()
// ---
(function () { return arguments.callee })()
// ---
new.target
// ---
import.meta.url
// ---
class A { constructor() { this.x = 1 } } new A()
// ---
class A extends Array {} A
// ---
class A { static #x = 1; static { A.#x } }
// ---
super.x
// ---
new Date()
// ---
new Proxy({}, {})
// ---
Proxy
// ---
new Promise(r => r(1))
// ---
new Error('x')
// ---
new Array(1e9).fill(0)
// ---
new Object()
// ---
new String('a')
// ---
new WeakRef({})
// ---
new RegExp('(a+)+$')
// ---
RegExp('(a+)+$').test('aaaa')
// ---
/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaa!')
// ---
'aaa'.match('a+')
// ---
'aaa'.matchAll('a')
// ---
'aaa'.search('a+')
// ---
'a'.replace(/a/, 'b')
// ---
'aaa'.split(/a/)
// ---
String.raw`a`
// ---
read_file`/etc/passwd`
// ---
tag`${1}`
// ---
Reflect.ownKeys({})
// ---
Reflect.apply(read_file, null, ['/etc/passwd'])
// ---
Symbol.iterator
// ---
[][Symbol.iterator]
// ---
({[Symbol.toPrimitive]: () => 1}) + 1
// ---
Symbol('x')
// ---
Atomics
// ---
SharedArrayBuffer
// ---
WebAssembly
// ---
Intl
// ---
fetch('http://localhost')
// ---
document
// ---
Buffer.from('a')
// ---
structuredClone({})
// ---
queueMicrotask(() => 1)
// ---
debugger
// ---
with ({}) { x }
// ---
label: for (const x of [1].slice()) { break label }
// ---
delete Math.max
// ---
void 0
// ---
x => x
// ---
const f = x => x; f(1)
// ---
const f = () => f(); f()
// ---
({f: x => x}).f(1)
// ---
[x => x][0](1)
// ---
(x => x)(1)
// ---
yield 1
// ---
function* g() { yield 1 } g()
// ---
async function f() { } f()
// ---
for await (const x of [1]) { }
// ---
try { nope() } catch (e) { e.constructor }
// ---
throw new Error('x')
// ---
while (true) {}
// ---
do {} while (true)
// ---
for (;;) {}
// ---
for (const k in {}) {}
// ---
switch (1) { case 1: 1 }
// ---
1, 2
// ---
10n ** 100000n
