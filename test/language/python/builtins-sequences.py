[len('abc'), len([1]), len({}), len(range(5)), len(()), len({1}), len({1: 2}.items()), any([0, 1]), any([]), all([1, 0]), all([]), any(x > 1 for x in range(3)), all('ab'), list('ab'), list(range(3)), list({1: 2}), list(), tuple('ab'), tuple(range(2)), list((1, 2)), list({'a': 1}.items()), list(x for x in 'ab')]
---
[list(enumerate('ab')), list(enumerate('ab', 1)), list(enumerate(['x'], start=-1)), list(enumerate(iterable='a')), list(zip([1, 2], 'ab')), list(zip([1, 2, 3], 'ab')), list(zip()), list(zip([1])), list(zip([1], [2], [3])), list(reversed([1, 2])), list(reversed('ab')), list(reversed((1, 2))), list(reversed(range(3))), list(zip([1], [2], strict=True)), list(enumerate([], 5)), list(reversed(range(0, 10, 3))), dict(enumerate('ab'))]
---
e = enumerate('ab')
z = zip([1, 2], [3, 4])
[list(e), list(e), list(z), list(z), [a + b for a, b in zip([1], [2])]]
---
r = reversed([1, 2, 3])
out = []
for v in r:
    out.append(v)
    if v == 2:
        break
[out, list(r)]
---
g = (x * 2 for x in range(3))
[list(g), list(g), sum(x for x in [1, 2]), max(x for x in [1, 5, 2]), sorted(-x for x in [1, 2]), set(x % 2 for x in range(5)), ','.join(str(x) for x in range(3)), dict((k, 1) for k in 'ab'), tuple(x for x in [1]), 3 in (x for x in range(5))]
---
g = (x for x in range(10))
[3 in g, list(g), any(x == 8 for x in g)]
---
[[x * y for x in range(3) for y in range(2)], [x for x in range(10) if x % 2 if x > 3], [[y for y in range(x)] for x in range(3)], {x: {y for y in range(x)} for x in range(3)}, [a for a, *b in [(1, 2, 3)]], [b for a, *b in [(1, 2, 3)]], [(i, j) for i, j in enumerate('ab')], [x for x in [x for x in [1]]], {k: v for d in [{'a': 1}, {'b': 2}] for k, v in d.items()}]
---
x = 'outer'
y = [x for x in range(3)]
z = [x for _ in range(2)]
[x, y, z]
---
print('a', 1, None, [1, 'b'])
print()
print('x', 'y', sep='-', end='!\n')
print('z', end='')
print(sep='', end='')
print('a', 'b', sep=None, end=None)
print(1.0, True, {'a': (1,)}, flush=True)
print('a\nb', '\t|')
print(*[1, 2], sep=', ')
---
print('é日😀', '\x00')
---
a, b = 1, 2
a, b = b, a
c, *d = [1, 2, 3]
*e, f = 'abc'
g, (h, i) = 1, (2, 3)
[j, k] = {5: 6, 7: 8}
l = m = [0]
n, = [9]
o, *p, q = range(5)
[a, b, c, d, e, f, g, h, i, j, k, l is m, n, o, p, q]
---
r = []
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    r.append(i + a + b)
for x in range(3):
    if x == 1:
        continue
    r.append(x)
else:
    r.append('else')
for x in range(3):
    if x == 1:
        break
else:
    r.append('no')
for k, v in {'a': 1}.items():
    r.append(k * v)
for ch in reversed('ab'):
    r.append(ch)
for x in []:
    pass
else:
    r.append('empty')
[r, x, i, k]
---
x = 5
if x > 3 and not x > 10:
    y = 'mid'
elif x > 10:
    y = 'big'
else:
    y = 'small'
z: int = 3
w: list[int] = [z]
[y, z, w, x if y else z]
---
x = {'a': [1, 2]}
x['a'][0] += 5
x['a'] += [3]
x['b'] = x['a'][::-1]
i = 0
l = [0, 0]
l[i], i = 9, 1
[x, l, i]
---
[len, int, str.join, [].append is None, print, range, list[int], dict[str, int], isinstance, sorted, zip, enumerate, reversed]
---
len()
---
len(1)
---
len(1, 2)
---
len(a=1)
---
len(None)
---
len(x for x in [])
---
any()
---
any(1)
---
all(1)
---
all([1], 2)
---
sorted()
---
sorted(1)
---
sorted([1], 2)
---
sorted([1, 'a'])
---
sorted([1], foo=2)
---
sorted([1], reverse='a')
---
sorted(iterable=[1])
---
sorted([1], key=5)
---
reversed()
---
reversed(1)
---
reversed({1})
---
reversed([1], 2)
---
reversed(x for x in [1])
---
enumerate()
---
enumerate(1)
---
enumerate([1], 'a')
---
enumerate([1], 1, 2)
---
enumerate([1], foo=1)
---
zip(1)
---
zip([1], 2)
---
zip([1], foo=1)
---
list(zip([1], [1, 2], strict=True))
---
list(zip([1, 2], [1], strict=True))
---
list(zip([1, 2], [1, 2], [1], strict=True))
---
list(zip([1], [1], [1, 2], strict=True))
---
range()
---
range(1, 2, 3, 4)
---
range('a')
---
range(1.0)
---
range(1, 2, 0)
---
range(a=1)
---
list(1)
---
list(1, 2)
---
list(a=1)
---
tuple(1, 2)
---
tuple(a=1)
---
tuple(5)
---
print(sep=1)
---
print(end=1)
---
print(foo=1)
---
print(1, file=3)
---
a, b = 1
---
a, b = [1]
---
a, b = [1, 2, 3]
---
a, *b, c = [1]
---
a, b = 'x'
---
a, b = None
---
for a, b in [1]:
    pass
---
[a for a, b in [(1, 2, 3)]]
---
for x in 5:
    pass
---
for x in None:
    pass
---
[x for x in 5]
---
[undefined_one]
---
x = y
---
if False:
    q = 1
q
---
[a for b in [1]]
---
for i in []:
    pass
i
---
x = [1]
x.foo()
---
x = 5
x.bar = 3
---
with 5:
    pass
---
with 'a' as f:
    pass
---
[*5]
---
[*None, 1]
---
(*5,)
---
{*5}
---
print(*5)
---
'a'.join(*5)
---
len(*[1, 2])
---
'abc'.upper(*[1])
---
int(*['z', 36])
---
print(**{'sep': 5})
---
sorted(*[[3, 1]], **{'reverse': True})
---
[1, 2][[0]]
---
{}[1:2]
---
'a'.split.foo
