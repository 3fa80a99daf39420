x = [1]
[x.append(2), x, x.extend([3, 4]), x.extend('ab'), x.insert(0, 0), x.insert(100, 9), x.insert(-1, 8), x.pop(), x.pop(0), x.remove(8), x, x.reverse(), x.copy(), x.clear(), x]
---
x = [3, 1, 2]
[x.sort(), x[:], x.sort(reverse=True), x[:], x.sort(key=lambda v: -v), x[:], x.sort(key=None, reverse=0), x[:], x.index(2), x.index(3, 1), x.count(1), x.count(9)]
---
x = [1, 2, 3, 2, True, 1.0]
[x.index(2), x.index(2, 2), x.index(3, -4), x.count(1), x.index(1, 1), x.count('a')]
---
x = ['b', 'A', 'a', 'B']
[sorted(x), sorted(x, key=str.lower), sorted(x, key=lambda s: s.lower(), reverse=True), sorted(x, key=len), sorted(x, reverse=True)]
---
[sorted([3, 1.5, True, -2]), sorted([(2, 'a'), (1, 'b'), (1, 'a')]), sorted(['é', 'z', 'a']), sorted({'b': 1, 'a': 2}), sorted('hello'), sorted([[2], [1, 5], [1]]), sorted([1.5, float('-inf'), float('inf'), 0.0]), sorted(range(5), key=lambda v: v % 2), sorted(range(5), key=lambda v: v % 2, reverse=True), sorted([10000000000000000000, 3, -10000000000000000000]), sorted([]), sorted(['😀', '\uffff', 'a'])]
---
pairs = [('a', 2), ('b', 1), ('c', 2), ('d', 1)]
[sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True), sorted(pairs, key=lambda p: (-p[1], p[0]))]
---
x = [1, 2, 3, 4, 5]
x[1:3] = ['a', 'b', 'c']
y = x[:]
x[::2] = [0, 0, 0]
z = x[:]
x[1:1] = (7, 8)
[y, z, x, x[-2:], x[::-1], x[5:2:-1], x[-100:2]]
---
x = [1, 2, 3]
x[5:] = [9]
x[:0] = 'ab'
x[-1:] = []
x
---
x = [1, 2]
y = x
y += [3]
x = x + [4]
[x, y, x is y, y * 2, 2 * y, y * 0, [0] * 3, [[]] * 2, y == [1, 2, 3], y < [1, 3], [1] < [1, 0], [] < [0]]
---
x = [1, 2, 3]
x *= 2
a = x
a += (4,)
a += 'xy'
a += {5: 6}
a
---
a = [1, 2, 3, 4]
for v in a:
    if v < 10:
        a.append(v * 10)
a
---
a = [1, 2, 3, 4]
for v in a:
    a.remove(v)
a
---
a = [0]
a.append(a)
[a, a == a, a in a, len(a)]
---
(1, 2, 1).count(1), (1, 2, 1).index(2), (1, 2) + (3,), (1,) * 3, (1, 2) < (1, 3), (1, 2)[0], (1, 2, 3)[::-1], (), (1,), tuple([1]), tuple('ab'), tuple(), 3 in (1, 3)
---
t = 1, 2
t += (3,)
t
---
[range(5).index(3), range(0, 10, 2).index(4), range(5).count(3), range(5).count(9), list(range(5))[1:3], range(5)[1:3], range(10)[::-2], range(3)[-1], len(range(0, 10, 3)), 4 in range(0, 10, 2), 5 in range(0, 10, 2), range(3) == range(0, 3), range(0) == range(2, 2), list(range(5, 0, -2)), range(1, 10, 3), 2.0 in range(3), 'a' in range(3), range(10000000000000000000000)[5]]
---
[].pop()
---
[1].pop(5)
---
[1].pop('a')
---
[].append()
---
[].append(1, 2)
---
[].pop(1, 2)
---
[].insert(1)
---
[].insert('a', 1)
---
[].index()
---
[].index(1)
---
[1].index(1, 2)
---
[1].index(1, 'a')
---
['a'].index('b')
---
[].remove(1)
---
[].count()
---
[].extend()
---
[].extend(1)
---
[].reverse(1)
---
[].sort(1)
---
[].sort(foo=1)
---
[1].sort(key=1)
---
[1, 'a'].sort()
---
[3, 'a', 1, None].sort()
---
[{}, {}].sort()
---
[].sort(reverse='a')
---
[].clear(1)
---
[].copy(1)
---
[].append(x=1)
---
(1,).index(2)
---
(1,).index()
---
(1,).count()
---
range(5).index(7)
---
range(5).index('a')
---
range(5).count()
---
[1, 2][5]
---
[1, 2][-3]
---
[1, 2]['a']
---
[1, 2][1.0]
---
(1, 2)[5]
---
(1, 2)['a']
---
range(3)[5]
---
range(3)['a']
---
[1][::0]
---
x = [1]
x[5] = 1
---
x = [1]
x['a'] = 1
---
x = [1, 2, 3]
x[::2] = [1]
---
x = [1, 2, 3]
x[0:1] = 5
---
x = [1, 2, 3]
x[::2] = 5
---
x = (1, 2)
x[0] = 1
---
range(3)[0] + range(3)
---
[1] + (2,)
---
(1,) + [2]
---
[1] + 1
---
1 + [1]
---
[1] * 'a'
---
[1] * [2]
---
[1] - [1]
---
[1] < (1,)
---
-[1]
---
x = [1]
x += 5
---
[].foo
---
[].append.foo
---
x = [3, 1, 2]
x.sort(key=lambda v: x.append(v))
---
sorted([1, 2, 3], key=lambda v: 1 / (v - 2))
---
sorted([1, 2], key=lambda a, b: a)
