a, b = 1, 2
(c, d), e = (3, 4), 5
[f, g] = 'hi'
h, = [9]
(a, b, c, d, e, f, g, h)
---
a, *b = [1, 2, 3]
*c, d = 'abc'
e, *f, g = range(5)
*h, = (1, 2)
i, *j = [1]
(a, b, c, d, e, f, g, h, i, j)
---
a, b = b, a = 1, 2
x = y = []
x.append(1)
(a, b, x, y)
---
a, b = {'x': 1, 'y': 2}
c, d = zip([1, 2], [3, 4])
e, f = (n * n for n in (2, 3))
(g, h), *i = enumerate('abc')
(a, b, c, d, e, f, g, h, i)
---
a = [1, 2, 3]
i = 0
i, a[i] = 1, 9
(i, a)
---
a = [1, 2]
a[0], a[1] = a[1], a[0]
d = {}
d['x'], d['y'] = 'ab'
(a, d)
---
out = []
for k, v in {'a': 1, 'b': 2}.items():
    out.append((v, k))
for i, (x, *y) in enumerate(['abc', 'd']):
    out.append((i, x, y))
out
---
[[*range(3), *'ab'], (*[1], *(2,)), sorted({*[1, 2], *[2, 3]}), {**{'a': 1, 'b': 2}, 'a': 3, **{'c': 4}}, [*{}, *{'k': 1}]]
---
[max(*[1, 5], 3), dict(**{'a': 1}, b=2), list(zip(*[(1, 2), (3, 4)])), sorted(*[[2, 1]], **{'reverse': True})]
---
x = 'outer'
a = [x for x in range(3)]
b = {x: y for x in 'ab' for y in [x * 2]}
c = {x % 2 for x in range(5)}
d = [[x for x in range(y)] for y in range(3)]
(a, b, sorted(c), d, x)
---
n = 10
[[n + i for i in range(2)], [i for i in range(6) if i % 2 if i > 1], [(i, j) for i in range(3) for j in range(i)], [i for i, in [(1,), (2,)]]]
---
n = 2
g = (n * i for i in [1, 2])
n = 5
[list(g), list(g), sum(i for i in range(4)), any(i > 2 for i in range(4)), all(i for i in [1, 0])]
---
for i in range(3):
    last = i
else:
    done = True
(i, last, done)
---
r = []
a = [1, 2, 3]
for x in a:
    r.append(x)
    if x < 3:
        a.append(x + 10)
    if len(r) > 8:
        break
(r, a)
---
x: int = 5
y: list[int] = [x]
(x, y)
---
a, b = [1]
---
a, b = []
---
a, b = 1, 2, 3
---
a, b, c = 'ab'
---
a, b = 5
---
a, b = None
---
a, b = len
---
*a, b = []
---
a, *b, c = [1]
---
a, *b = 5
---
(a, b), c = 1, 2
---
a, b = {}
---
a, b = range(1000000000)
---
for a, b in [1, 2]:
    a
---
for a in list([(1, 2), 3]):
    b, c = a
---
[x for x in 5]
---
[x for x, y in [1]]
---
[a for a in [1, 2] if a + 'x']
---
for x in list(5):
    x
---
n = 5
for x in n:
    x
---
[*5]
---
(*None, 1)
---
print(*5)
---
max(*None)
---
{**5}
---
{**[1]}
---
dict(**5)
---
dict(**{1: 2})
---
print(**None)
---
sorted([1], **{'foo': 1})
---
d = {'a': 1, 'b': 2}
for k in d:
    d[k + 'x'] = 1
---
s = {1, 2}
for k in s:
    s.add(k + 10)
---
with 5 as x:
    x
---
with [1] as x:
    x
---
with len as x:
    x
---
[q for q in [1]]
q
---
a, b = nothing_here
---
g = (i for i in g2)
---
g = (1 / i for i in [1, 0])
list(g)
---
{*2.5}
---
'a'.join(*5)
---
dict(**{'a': 1}, a=2)
