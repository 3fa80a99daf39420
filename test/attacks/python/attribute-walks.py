().__class__
---
().__class__.__bases__[0].__subclasses__()
---
''.__class__.__mro__[1]
---
[].append.__self__
---
[].append.__func__
---
len.__globals__
---
len.__self__
---
len.__call__([])
---
(lambda: 0).__code__
---
sorted([1], key=(lambda x: x).__globals__)
---
[x for x in [1]].__iter__()
---
(x for x in [1]).gi_frame
---
(x for x in [1]).gi_code
---
g = (x for x in [1])
g.send(None)
---
g = (x for x in [1])
g.throw(ValueError)
---
g = (x for x in [1])
g.close()
---
'x'.format.__self__
---
{}.get.__globals__
---
print.__module__
---
int.mro()
---
int.__subclasses__()
---
type(1).__base__
---
type(type)
---
read_file.__globals__
---
read_file.constructor
---
read_file.prototype
---
read_file.call(None, 'a.txt')
---
read_file.apply
---
read_file.bind(1)
---
[].constructor
---
'a'.constructor.constructor('return process')()
---
[].constructor.constructor
---
(1).constructor
---
(1.5).constructor
---
{}.constructor
---
{'constructor': 1}.constructor
---
True.constructor
---
None.constructor
---
(lambda: 0).constructor
---
(lambda: 0).caller
---
(lambda: 0).arguments
---
(lambda x: x).toString()
---
[].toString()
---
'a'.valueOf()
---
'a'.charCodeAt(0)
---
'a'.length
---
[1].length
---
[1].map
---
[1].then
---
{}.then
---
{}.hasOwnProperty
---
{}.toJSON
---
range(3).items
---
{1}.entries
---
set().constructor
---
int.prototype
---
print.constructor
---
e = enumerate([1])
e.source
---
z = zip([1])
z.cursor
---
r = range(2)
r.start = 5
---
x = [1]
x.length = 0
---
x = {}
x.__proto__ = {'a': 1}
---
x = []
x.__class__ = 1
---
print.x = 1
---
del [].append
---
for [].x in [1]:
    1
---
[y for [].x in [1]]
---
with open('a.txt') as [].x:
    1
---
str.__add__('a', 'b')
---
str.join.__self__
---
str.constructor
---
list.append.constructor
---
dict.fromkeys.__func__
---
match 1:
    case int(real=x):
        x
