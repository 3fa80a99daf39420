[1 == 1.0, 1 == True, 0 == False, 1.0 == True, '1' == 1, None == 0, None == None, [] == (), (1,) == [1], {1} == {1.0}, {} == {}, 1 != 1.0]
---
[1 < 2, 2 < 1, 1 <= 1, 1 < 1.5, 1.5 > 1, True < 2, 'a' < 'b', 'a' < 'aa', '' < 'a', 'Z' < 'a', [1, 2] < [1, 3], [1] < [1, 0], (1, 2) <= (1, 2), () < (0,)]
---
['\uffff' < '\U00010000', '\U0001f600' > '\uff5e', 'a\U0001f600' < 'a\uffee', max('\uffff', '\U00010000') == '\U00010000', sorted(['\U0001f600', '\uff5e', 'z'])]
---
a = 9007199254740993
[a == 9007199254740992.0, a > 9007199254740992.0, a < float('inf'), a > float('-inf'), a == a, a < a + 1, 2 < a, a >= 2, float(a) == a, a != float('nan')]
---
nan = float('nan')
[nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), nan is nan, {nan: 1}[nan]]
---
[1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1, 3 > 2 > 1 > 0, 1 == 1.0 == True, 1 < 2 == 2, not 1 == 2, (1 < 2) == True]
---
[{1} < {1, 2}, {1, 2} <= {2, 1}, {1} < {2}, {1, 2} > {1}, {1} >= {1}, {1} == [1], {1: 2}.keys() == {1}, {1: 2}.keys() <= {1, 2}, {1: 2}.items() == {(1, 2)}]
---
[{1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1.0: 2.0}, {1: 2} == {True: 2}, {1: 2} == {1: 3}, {1: 2} != {}, [[1], {2: (3,)}] == [[1.0], {2.0: (3.0,)}]]
---
[range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1) == range(0, 1, 9), range(2) != range(3)]
---
a = [1]
b = [1]
c = a
[a is b, a is c, a is not b, None is None, None is not a, True is True, a == b, [] is [], True is not False]
---
x = None
y = 0
[x is None, y is None, x is not None, y is not None, (x is None) is True, x == y]
---
[1 in [1, 2], 1.0 in [1], True in [1], 3 not in [1], 'a' in 'cat', '' in '', 'ab' in 'cab', 'x' not in 'cab', None in [None], [1] in [[1]], (1,) in {(1,)}]
---
[1 in {1: 2}, 2 in {1: 2}, 1.0 in {1}, 2 in {1: 2}.values(), (1, 2) in {1: 2}.items(), (1, 3) in {1: 2}.items(), (1, 2, 3) in {1: 2}.items(), 1 in {1: 2}.keys(), 5 in {1: 2}.items()]
---
[3 in range(5), 5 in range(5), 4 in range(0, 9, 2), 5 in range(0, 9, 2), 3.0 in range(5), 3.5 in range(5), 'a' in range(5), -1 in range(0, -5, -1), True in range(2), None in range(2)]
---
e = enumerate('ab')
z = zip([1, 2], [3, 4])
[(0, 'a') in e, (1, 'b') in e, (1, 'b') in e, (2, 4) in z, list(z)]
---
g = (n for n in range(10))
[3 in g, list(g), 3 in g]
---
{1} in {1, 2}
---
{1} in [{1}]
---
[len == len, len is len, int == int, int is str, int in [str, int], 'a'.upper == 'a'.lower]
---
[(1, 'a') < (2, 1), [1, 2] == [1, 2, 3], [] < [[]], (1, [2]) == (1, [2]), [1, 'a'] != [1, 'b'], ('a', 1) > ('a', 0)]
---
[0 or 'x', 1 or 2, 0 and 1, 1 and 2, '' or [] or {}, 1 and [] and 2, not [] and not {}, None or 0, 'a' if 0.0 else 'b', 'a' if [0] else 'b']
---
[bool(v) for v in [0, 0.0, -0.0, float('nan'), '', ' ', [], [0], (), (0,), {}, {0: 0}, set(), {0}, range(0), range(1), None, len, int, 10 * 20, False, {}.keys(), {1: 1}.items()]]
---
['yes' if v else 'no' for v in [0, 1, '', 'a', [], [1], None, 0.0, 0.5, 123456789012345678901234567890]]
---
a = []
a.append(a)
[a == a, a in a, a != a]
---
a = []
b = []
a.append(b)
b.append(a)
a == b
---
1 in 5
---
1 in None
---
1 in 2.5
---
1 in len
---
1 in 'abc'
---
None in 'abc'
---
1 not in 5
---
[] in {1}
---
[] in {1: 2}
---
{} in {1}
---
(1, []) in {1}
---
{1: 2} in {1: 2}.keys()
---
[1, 'a'] < [1, 2]
---
(1, None) < (1, 2)
---
sorted([1, 'a'])
---
sorted([None, 1])
---
max([1, 'a'])
---
min(1, None)
---
1 < 2 < 'a'
---
[1] < (1,)
---
{1} < [1]
---
1 < len
---
3 < 's'
---
3 < None
---
2.5 < 's'
---
2.5 < [1]
---
2.5 < (1,)
---
2.5 < {1}
---
2.5 < {}
---
2.5 < None
---
2.5 < range(2)
---
True < 's'
---
True < None
---
's' < 3
---
's' < 2.5
---
's' < True
---
's' < [1]
---
's' < (1,)
---
's' < {1}
---
's' < {}
---
's' < None
---
's' < range(2)
---
[1] < 's'
---
[1] < None
---
(1,) < 3
---
(1,) < 2.5
---
(1,) < True
---
(1,) < 's'
---
(1,) < [1]
---
(1,) < {1}
---
(1,) < {}
---
(1,) < None
---
(1,) < range(2)
---
{1} < 's'
---
{1} < None
---
{} < 3
---
{} < 2.5
---
{} < True
---
{} < 's'
---
{} < [1]
---
{} < (1,)
---
{} < {1}
---
{} < {}
---
{} < None
---
{} < range(2)
---
None < 's'
---
None < None
---
range(2) < 3
---
range(2) < 2.5
---
range(2) < True
---
range(2) < 's'
---
range(2) < [1]
---
range(2) < (1,)
---
range(2) < {1}
---
range(2) < {}
---
range(2) < None
---
range(2) < range(2)
---
3 <= 's'
---
3 <= {1}
---
3 <= range(2)
---
's' <= 3
---
's' <= {1}
---
's' <= range(2)
---
None <= 3
---
None <= 's'
---
None <= {1}
---
None <= range(2)
---
3 > 's'
---
3 > {1}
---
3 > range(2)
---
's' > 3
---
's' > {1}
---
's' > range(2)
---
None > 3
---
None > 's'
---
None > {1}
---
None > range(2)
---
3 >= 's'
---
3 >= {1}
---
3 >= range(2)
---
's' >= 3
---
's' >= {1}
---
's' >= range(2)
---
None >= 3
---
None >= 's'
---
None >= {1}
---
None >= range(2)
