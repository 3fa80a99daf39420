getattr([], '__class__')
---
getattr([], '__cl' + 'ass__')
---
setattr([], 'x', 1)
---
hasattr([], '__class__')
---
delattr([], 'x')
---
vars()
---
dir([])
---
locals()['x'] = 1
---
globals()
---
eval('1')
---
exec('x = 1')
---
compile('1', '', 'eval')
---
__import__('os')
---
__builtins__
---
__builtins__['eval']
---
__name__
---
__file__
---
__loader__
---
__spec__
---
__debug__
---
__build_class__
---
__class__
---
x = __import__
x('os')
---
import os
---
import os as int
---
from os import path
---
from . import x
---
class A:
    pass
---
def f():
    pass
---
async def f():
    pass
---
@print
def f():
    pass
---
type('A', (), {})
---
type('A', (object,), {'__init__': print})
---
object
---
object()
---
super()
---
classmethod(print)
---
property(print)
---
memoryview(b'a')
---
bytearray(b'a')
---
input()
---
breakpoint()
---
help()
---
open('/etc/passwd').read()
---
open
---
id([])
---
hash('a')
---
callable(len)
---
iter([1])
---
next(iter([1]))
---
['__class__'][0]
---
'{}'.format([].__class__)
---
x = '__class__'
[].x
---
{'__class__': 1}['__class__']
---
map(eval, ['1'])
---
sorted(['1'], key=eval)
---
[f(1) for f in [print, eval]]
---
max(['1'], key=exec)
---
(lambda __class__: 1)(2)
---
x = lambda: __builtins__
---
[__import__ for __import__ in [1]]
---
__import__ = 1
---
__x = 1
---
__x__ = 1
---
for __x__ in [1]:
    1
---
with 1 as __x__:
    1
---
print(__x__=1)
---
read_file(__proto__='a')
---
global x
x = 1
---
nonlocal x
---
raise ValueError
---
try:
    1
except ValueError as e:
    e
---
assert 1
---
yield 1
---
await read_file('a.txt')
---
return 1
---
while True:
    1
---
del print
---
print(*[1], **{'__class__': 1})
---
dict(__class__=1)
---
str(b'a')
---
`1`
---
exec "x = 1"
---
print >>x
