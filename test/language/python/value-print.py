[0.1, 1.0, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1e22, 1e21, 0.00012345, 2.5e-7]
---
[float('inf'), float('-inf'), float('nan'), 1e999, -1e999, 3.0, 1e2, 12345678.9, 9007199254740993.0]
---
[9007199254740991, 9007199254740992, -9007199254740993, 10 * 1000000000000000000000, 0x1f, 0o17, 0b11, 1_000]
---
['a', "it's", '"', '\'"', '\n\t\r\\', '\x00\x7f\x80\xa0\xad', '\u200b\ud800\U0001f600\u00e9', '\x1b[0m', '']
---
[None, True, False, [], (), {}, set(), (1,), (1, 2), [[]], {1}, {'a': (1, [2])}, range(3), range(1, 3), range(0, 3, 2), {None: None}]
---
[{1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), {}.keys(), {}.items(), {'a': [1]}.values()]
---
[int, str, list, dict, range, len, print, sorted, bool, enumerate, zip, reversed]
---
a = [1]
a.append(a)
d = {'a': a}
d['d'] = d
t = (a, d)
print(t)
---
[str('a'), str(1.0), str([1, 'a']), str(None), str(True), str({'a': 1.5}), str((1,)), f'{1.0}', f'{"a"!r}', f'{[1]}', f'{3:>5}|{2.5:.2f}']
---
print('a', 1, 1.0, None, [1, 'a'])
print('a', 'b', sep='-', end='!')
print()
print(*[1, 2], sep='\n')
---
print('x')
---
5
---
x = 5
---
None
---
'text'
---
3 / 1
---
[True, 1, 1.0]
---
f'{5:d} {5!r:>3} {"a":<3}| {1e10:,} {0.5:%} {255:#x}'
---
undefined_name
---
x = y
---
undefined_call(1)
---
5()
---
'a'()
---
None()
---
[].foo
---
'a'.foo()
---
(5).foo
---
None.foo
---
{}.foo()
---
len.foo
---
[].append = 5
---
x = 'a'
x.upper = 5
---
x = 'a'
x.foo = 5
---
a = [1]
a.append(a)
b = {'a': a}
b['d'] = b
(a, b)
