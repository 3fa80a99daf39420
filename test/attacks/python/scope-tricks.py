print = 1
---
len = eval
---
len = 5
---
read_file = print
---
for read_file in [1]:
    1
---
[read_file for read_file in [1]]
---
(lambda read_file: read_file)(1)
---
with 1 as len:
    1
---
[len for len in [1]]
---
(lambda len: len)(1)
---
x = [print]
x[0]('a')
---
f = read_file
f('outside.txt')
---
[f('/etc/passwd') for f in [read_file]]
---
f = lambda g: g('/etc/passwd')
f(read_file)
---
{'f': read_file}['f']('/etc/passwd')
---
(read_file,)[0]('/etc/passwd')
---
max([read_file], key=lambda f: 1)('/etc/passwd')
---
sorted(['/etc/passwd'], key=read_file)
---
min(['/etc/passwd', '/etc/group'], key=read_file)
---
list(map(read_file, ['/etc/passwd']))
---
(lambda *a: a)(read_file)[0]('/etc/passwd')
---
(lambda **k: k)(f=read_file)['f']('/etc/passwd')
---
(read_file if 1 else print)('/etc/passwd')
---
(read_file or print)('/etc/passwd')
---
(lambda: read_file)()('/etc/passwd')
---
[lambda: read_file][0]()('/etc/passwd')
---
(f := read_file)('/etc/passwd')
---
read_file(*['/etc/passwd'])
---
read_file(**{'path': '/etc/passwd'})
---
read_file('..' + '/secret.txt')
---
read_file('sub/../../secret.txt')
---
read_file('link.txt')
---
read_file('link')
---
find_files('../**')
---
find_files('/etc/*')
---
find_files('{a,b,../..}/**')
---
write_file('../written.txt', 'x')
---
write_file('/tmp/written.txt', 'x')
---
write_file('link.txt', 'x')
---
write_file('a\0.txt', 'x')
---
edit_file('link.txt', 'secret', 'x')
---
read_file('/proc/self/environ')
---
read_file('/dev/zero')
---
read_file('a.txt\0.png')
---
read_file('file:///etc/passwd')
---
read_file('~/.ssh/id_rsa')
---
read_file('..\\secret.txt')
---
read_file('‥/secret.txt')
---
read_file('．．/secret.txt')
---
read_file('')
---
read_file('.')
---
read_file(1)
---
read_file(None)
---
read_file(['/etc/passwd'])
---
read_file({'path': '/etc/passwd'})
---
read_file('a.txt', __proto__=1)
---
read_file('a.txt', constructor=1)
---
read_file('a.txt', 'b', 'c', 'd')
---
H
---
R
---
T
---
globalThis
---
process
---
require('fs')
---
this
---
self
---
window
---
arguments
---
undefined
---
module
---
exports
---
console
---
Object
---
Function('return 1')()
---
constructor
---
_H = 1
_H
---
$x = 1
---
H = 1
R = 2
T = 3
[H, R, T]
---
await_ = 1
await_
---
let = 1
let
---
const = 2
const
---
var = 3
var
---
function = 4
function
---
new = 5
new
---
this = 6
this
---
typeof = 7
typeof
---
eval = 1
eval
---
undefined = 8
undefined
---
arguments = 9
arguments
---
async_ = 1; null = 2; NaN = 3
[async_, null, NaN]
---
constructor = 1
hasOwnProperty = 2
toString = 3
[constructor, hasOwnProperty, toString]
---
_proto_ = 1
_proto_
---
'"); process.exit(1); ("'
---
"`${process.exit(1)}`"
---
'\n*/ process.exit(1) /*'
---
x = '</script>\u2028process.exit(1)'
x
---
{'"]; process.exit(1); ["': 1}
---
(lambda a, b='"); process.exit(1); ("': b)(1)
---
[x for x in [1] if x == '`${process}`']
---
f'{1}`${2}'
---
f'{1}\\{2}"'
---
x = lambda: x
x()
---
f = lambda n: f(n + 1)
f(0)
---
x = [1]
for i in x:
    x.append(i)
    if len(x) > 5:
        break
x
---
d = {1: 1}
for k in d:
    d[k + 1] = 1
---
s = {1}
for k in s:
    s.add(k + 1)
---
x = [3, 1, 2]
x.sort(key=lambda v: x.append(v) or v)
---
g = (x for x in g)
list(g)
---
x = [1, 2]
x[:] = x
x
---
x = [1]
x += x
x
---
[i for i in range(3)]
i
---
(lambda: y)()
---
with 1:
    2
---
print(file=1)
---
print('x', file=read_file)
---
sorted([1, 'a'])
---
1 if
---
(((((((((1)))))))))
