[abs(-3), abs(-3.5), abs(True), abs(-0.0), abs(-10000000000000000000000), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(1.5, None), round(2.5, 0), round(5, 3), round(5, -400), round(1e300, -300), round(True), round(0.5), round(1.05, 1), round(1e16, 2), round(123.456, -1), round(-0.4), round(15, -1), round(25, -1), round(number=2.5), round(1.5, ndigits=0), round(10000000000000000000001, -1)]
---
[sum([1, 2, 3]), sum([]), sum([0.1] * 10), sum([1, 2.5]), sum([[1], [2]], []), sum([1], start=2), sum((1,), 5), sum(range(101)), sum([True, True]), sum([9007199254740991, 1, 1]), sum([1.5, 2]), sum(x * x for x in range(4)), sum([10000000000000000000, 0.5]), sum([(1,), (2,)], ()), sum({1: 2, 3: 4}), sum([0.1, 0.2, 0.3, 1])]
---
[min(3, 1, 2), max(3, 1, 2), min([3, 1, 2]), max('hello'), min([], default=0), max([1], default=5), min('b', 'a'), max([1, 2], [1, 3]), min([3, -4], key=abs), max(['a', 'bbb', 'cc'], key=len), min(1, 1.0), max(1, True), min(True, 1), min((2, 1), key=lambda v: -v), max({'a': 1, 'b': 2}), max([], default=None), min(['x'], key=None), max(0.0, -0.0), min(float('inf'), 3), max(x for x in [1, 3])]
---
[int('12'), int(' 12_3 '), int('-7'), int('+7'), int('z', 36), int('0x1f', 16), int('0x1f', 0), int('0b101', 0), int('0o17', 0), int('11', 2), int('１２'), int(3.99), int(-3.99), int(True), int(), int(1e30), int('0'), int('-0'), int('00'), int('1f', base=16), int('0_1'), int('ff', 16), int('٣'), int('100', 7), int('-0b11', 2), int('10000000000000000000000'), int('0', 0), int('000', 0)]
---
[float('1.5'), float(' 1_0.5 '), float('nan'), float('-Infinity'), float('1e3'), float('.5'), float('5.'), float(3), float(True), float(), float('1E-2'), float('+1.5'), float('infinity'), float('iNf'), float(10000000000000000000000), float('1e400'), float('-1e-400'), float('١.٥'), float('0.1'), float('1e16'), float('123456789012345678')]
---
[bool(), bool(0), bool(''), bool('a'), bool([]), bool([0]), bool({}), bool(None), bool(0.0), bool(-0.0), bool(float('nan')), bool(()), bool((0,)), bool(set()), bool(range(0)), bool(range(1)), bool(10000000000000000000000), bool({}.keys()), bool(len), bool(int)]
---
[(5).bit_length(), (-5).bit_length(), (0).bit_length(), (5).bit_count(), (-7).bit_count(), (10000000000000000000000).bit_length(), (5).conjugate(), (5).as_integer_ratio(), True.bit_length(), (0.5).as_integer_ratio(), (3.0).is_integer(), (3.5).is_integer(), (0.1).hex(), (0.5).hex(), (-0.0).hex(), (1e-320).hex(), float('inf').hex(), float.fromhex('0x1p-1'), float.fromhex('-0x1.8p+1'), float.fromhex('ff'), float.fromhex('  0x.8  '), float.fromhex('nan'), (0.1).as_integer_ratio(), (1e300).is_integer(), (2.5).conjugate()]
---
[isinstance(1, int), isinstance(True, int), isinstance(1, bool), isinstance(1.0, float), isinstance(1, float), isinstance('a', str), isinstance('a', (int, str)), isinstance('a', (int, (float, (str,)))), isinstance([], list), isinstance((), tuple), isinstance({}, dict), isinstance(set(), set), isinstance(range(1), range), isinstance(None, int), isinstance(enumerate([]), enumerate), isinstance(zip(), zip), isinstance(1, ()), isinstance(int, int), isinstance(1, (int, 1)), isinstance(10000000000000000000000, int), isinstance(len, int)]
---
[1 + 2, 7 // 2, -7 // 2, 7 // -2, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2, 1 / 2, 6 / 3, 0.1 + 0.2, 1e308 * 10, -1e308 * 10, 5 % 3.0, 2 * 3.0, True + True, 9007199254740991 + 1, 9007199254740991 * 9007199254740991, -9007199254740991 - 2, 10000000000000000000000 // 7, -10000000000000000000000 // 7, 10000000000000000000000 % -7, 10000000000000000000000 / 3, 1.5 // 0.1, -0.0 + 0, 0.0 * -1, 5.0 // -2.0, 5.5 % -2, float('inf') - float('inf'), float('inf') // 1, 1 // float('inf'), -1 // float('inf'), -1 % float('inf'), 3 * True]
---
[1 < 2, 1 < 2 < 3, 1 < 3 < 2, 1 == 1.0, True == 1, 1 is 1, None is None, 'a' == 1, [] == [], [] is [], 1 != 2, 3 >= 3, 10000000000000000000000 > 1e21, 9007199254740993 == 9007199254740992.0, float('nan') == float('nan'), float('inf') > 10000000000000000000000, None == 0, (1, 2) == [1, 2], 1 in [True], 'a' is not None, not 1, not [], 1 and 2, 0 and 2, 0 or 3, [] or {}, None or 0, 1 if [] else 2, not not 5]
---
1 / 0
---
1 // 0
---
1 % 0
---
1.0 / 0
---
1.5 // 0
---
1.5 % 0
---
10000000000000000000000 / 0
---
10000000000000000000000 // 0
---
10000000000000000000000 % 0
---
int('1' + '0' * 400) / 3
---
float(int('1' + '0' * 400))
---
int('1' + '0' * 400) * 1.5
---
1 + 'a'
---
1 - None
---
'a' / 2
---
None * 2
---
1 // 'a'
---
[] % 2
---
1 < 'a'
---
None >= 1
---
1 in 5
---
+'a'
---
-None
---
x = 5
x += 'a'
---
x = None
x -= 1
---
x = 'a'
x //= 2
---
x = 1
x /= 0
x
---
abs('a')
---
abs()
---
abs(1, 2)
---
round()
---
round('a')
---
round(1.5, 'a')
---
round(1.5, 1, 2)
---
round(float('nan'))
---
round(float('inf'))
---
sum()
---
sum(1)
---
sum(['a'])
---
sum(['a'], '')
---
sum([1], 2, 3)
---
sum([[1]])
---
min()
---
max()
---
min(1)
---
min([])
---
max(())
---
min(1, 2, default=3)
---
min([1, 'a'])
---
max('a', 1)
---
min(1, 2, foo=3)
---
min([1], key=2)
---
int('a')
---
int('')
---
int('1__2')
---
int('_1')
---
int('1_')
---
int('12', 1)
---
int('12', 37)
---
int('2', 2)
---
int(1, 2)
---
int('010', 0)
---
int([])
---
int(None)
---
int('1', base='a')
---
int(base=2)
---
int(x=1)
---
int(float('nan'))
---
int(float('inf'))
---
int('1.5')
---
int('é' * 300)
---
int('9' * 5000)
---
str(int('1' + '0' * 4299) * 10)
---
float('a')
---
float([])
---
float('1__0')
---
float(1, 2)
---
float(x=1)
---
float('')
---
float('1e')
---
float('--1')
---
float('1 2')
---
bool(1, 2)
---
bool(x=1)
---
float('inf').as_integer_ratio()
---
float('nan').as_integer_ratio()
---
float.fromhex('x')
---
float.fromhex(1)
---
float.fromhex('0x1p2000')
---
isinstance()
---
isinstance(1)
---
isinstance(1, 1)
---
isinstance(1, (1,))
---
isinstance(1, [int])
---
isinstance([], list[int])
---
(1).foo
---
(1.5).foo
---
None.foo
---
True.foo
---
int.foo
---
len.foo
---
(1)[0]
---
None[0]
---
int[0]
---
1()
---
None()
