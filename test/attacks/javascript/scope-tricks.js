read_file = 1
// ---
const read_file = 1; read_file('a.txt')
// ---
let read_file = x => x
// ---
const Math = {max: 1}; Math.max
// ---
const console = 1; console
// ---
const undefined = 1
// ---
let eval = 1
// ---
const arguments = 1
// ---
const Object = 1; Object
// ---
const f = read_file; f('/etc/passwd')
// ---
const fs = [read_file]; fs[0]('/etc/passwd')
// ---
['/etc/passwd'].map(read_file)
// ---
['../secret.txt', 'a.txt'].map(p => read_file(p))
// ---
['a.txt'].forEach(read_file)
// ---
({f: read_file}).f('/etc/passwd')
// ---
({f: read_file})['f']('/etc/passwd')
// ---
[read_file].map(f => f('/etc/passwd'))
// ---
(true ? read_file : 1)('/etc/passwd')
// ---
(read_file ?? 1)('../secret.txt')
// ---
read_file?.('../secret.txt')
// ---
read_file(...['../secret.txt'])
// ---
read_file('link.txt')
// ---
read_file('link/secret.txt')
// ---
read_file('a.txt', 'b', 'c')
// ---
read_file()
// ---
read_file({path: 'a.txt'})
// ---
read_file(['../secret.txt'])
// ---
read_file(read_file)
// ---
write_file('../new.txt', 'x')
// ---
write_file('link/new.txt', 'x')
// ---
find_files('../**')
// ---
find_files('/etc/*')
// ---
find_files(read_file)
// ---
read_file
// ---
[read_file]
// ---
({a: read_file})
// ---
console.log(read_file)
// ---
String(read_file)
// ---
read_file + ''
// ---
JSON.stringify({a: read_file})
// ---
x => read_file
// ---
[x => x]
// ---
new Set([read_file])
// ---
new Map([[read_file, 1]]).get(read_file)
// ---
read_file == read_file
// ---
Object.keys(read_file)
// ---
Object.assign(read_file, {a: 1})
// ---
read_file.a = 1
// ---
read_file.length
// ---
Math.max = 1
// ---
Math.PI = 3
// ---
console.log = 1
// ---
Object.keys = 1
// ---
JSON.x = 1
// ---
Array.isArray = 1; Array.isArray([])
// ---
Object.assign(Math, {max: 1})
// ---
Object.assign(JSON, {parse: 1})
// ---
Object.freeze(Math)
// ---
delete Math.PI
// ---
({...Math}).PI
// ---
({...console})
// ---
const {log} = console; log('a')
// ---
const {keys} = Object; keys({a: 1})
// ---
const {read_file: r} = {read_file}; r('../secret.txt')
// ---
nope
// ---
nope.x
// ---
nope()
// ---
typeof nope
// ---
x = 1
// ---
x += 1
// ---
const x = x
// ---
const x = 1; x = 2
// ---
const x = 1; [x] = [2]
// ---
const x = 1; for (x of [1].slice()) {}
// ---
const x = 1; x++
// ---
let x = 1; let x = 2
// ---
{ y } let y = 1
// ---
var v = 1; v
// ---
if (true) { var w = 1 } w
// ---
\u0065val('1')
// ---
const \u{5f}\u{5f}x = 1
// ---
evа\u006c
// ---
ｅval('1')
// ---
const a\u200d = 1; a\u200d
