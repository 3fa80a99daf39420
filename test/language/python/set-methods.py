s = {1, 2}
[s.add(3), s.discard(9), s.discard(1), s.remove(2), s, s.add(3), len(s), 3 in s, 4 in s, s.clear(), s, s.copy()]
---
[sorted({3, 1} - {1}), sorted({1, 2}.union([2, 3], (4,))), sorted({1, 2, 3}.intersection([2, 3], {3})), sorted({1, 2, 3}.difference([1], [2])), sorted({1, 2}.symmetric_difference([2, 3])), {1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset([1]), {1}.isdisjoint([2]), {1}.isdisjoint([1]), {1} <= {1, 2}, {1} < {1}, {1, 2} >= {1}, {1} > {1}, {1, 2} == {2, 1}, {1} != {2}, {1} == [1], {1, 1.0, True}]
---
a = {1, 2, 3}
[a.update([4], {5}), sorted(a), a.intersection_update([1, 2, 9]), sorted(a), a.difference_update([1]), sorted(a), a.symmetric_difference_update([2, 7]), sorted(a), a.union(), a.intersection(), a.difference()]
---
a = {1, 2, 3}
a -= {1}
b = a
b -= {2}
[a, a is b, {x % 3 for x in range(10)}, {*[1, 1], 2}, set('aab') == {'a', 'b'}, set(), set([]), {()}, len({1, '1', 1.5, None})]
---
{1} - [1]
---
{1} + {2}
---
{1}[0]
---
{1}.add()
---
{1}.add([])
---
{1}.remove(2)
---
{1}.remove('a')
---
{1}.remove([])
---
{1}.discard({})
---
set().pop()
---
{1}.union(1)
---
{1}.update(1)
---
{1}.issubset(1)
---
{1}.isdisjoint(1)
---
{1}.isdisjoint()
---
{1}.symmetric_difference()
---
{1}.discard()
---
set(1)
---
set(1, 2)
---
set(a=1)
---
{[]}
---
{1, {}}
---
{1} < [1]
---
{1} < 2
---
{1}.foo
---
[] in {1}
---
{1} in {1}
---
s = {1, 2, 3}
for v in s:
    s.add(v + 10)
---
{1: 2} in {1}
