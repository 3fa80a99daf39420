v0 = ({}, sum(range(5)))
print(v0, 'AbC'[0][-1], sep='|')
(v0, 'aaa'.join('a')[-2:])
---
v0, *v1 = '%s-%d'.rjust(6, '*').rjust(9, '*')
(v0, v1, ({'  x y ': ('a,b,,c' * -1), 2: min('AbC', default=0)} and ('3.5'.lower(), ['  x y ', '1'][0])))
---
None
v0 = '{:c}'.format(7).zfill(6).replace('1', 'abc')
(v0, v0)
---
if ("it's".zfill(6) + ''.join('')):
    {}
else:
    print(int('-12'), [12345678901234567890, ([], '  x y '), 1.5], sep='|')
print(None, f"{'%s-%d'!s}".center(9, '*'))
(sorted(range(5, 0, -2), key=lambda v: str(v)), sorted(((g - float('nan')) for g in {}), key=len))
---
v0 = (not dict(zip(((g * 1000) for g in (1, 2.5, 3)), [])))
v1 = abs(len('  x y '[1]))
print((9007199254740991 % 1e300), ('{:5}'.format(v0) and 'x\ny\tz'.istitle()), end='')
(v0, v1, '-12')
---
([(v, "it's") for v in {'a': None, 'b': 1} if (v, 3.0)] * -1)[:2]
---
'AbC'.join([str(v) for v in (g for g in (g for g in [1, 2]))]).zfill(2)
v0 = f'{-2.75:<5}'
(v0, (max({1: 'x', (1, 2): 2}, key=str) or list(reversed(['  x y ', 'a']))))
---
v0 = all({'x\ny\tz': 'x\ny\tz', (1, 2): {}})
print(('%r' % False + '{:}'.format(v0)), sum([3, 1, 2]))
v1 = 'abc'.join('Hello World').casefold()
(v0, v1, [str(v) for v in ((g, []) for g in [])])
---
min(sum([3, 1, 2]), abs(False))
v0 = ({'a': list({'a': {}, 'b': 1}.items()), 'a': str(3.0)} if '%s-%d'[-2:][::-1] else max(range(5, 0, -2), key=str))
(v0, '%c' % 0)
---
print('é😀ß', f'{12345678901234567890: d}'.zfill(2), sep='|')
v0 = (-7 - 0)
for i in (g for g in (1, 2.5, 3)):
    v0 = len(f'{123456.789:05}')
(v0, (2 * 2))
---
v0, v1 = {v: (v, '1') for v in [3.0, 123456.789]}
v2 = (list(zip([], [])) == str((v0 / 3)))
(v0, v1, v2, (False / 1e300))
---
v0 = bool(((None, 7), ({}, '  x y ')))
for i in ([None, v0] + [3, 1, 2]):
    for i in dict.fromkeys({}, -7):
        w = min(('a' * 0).count(''), (int('abc') - '3.5'.find('%s-%d')))
v1 = ('%s-%d'.rstrip('').removesuffix('AbC') * -1)
(v0, v1, (((float('inf') // 0.1) and ([] or v0)) and '%d' % -0.0))
---
for i in (1, 2.5, 3):
    print(sorted({(v, "it's") for v in {}}, key=str), ''.join('Hello World'.lower().splitlines()))
v0 = 'a,b,,c'.rstrip('a').zfill(6)[::-1]
(v0, (([v for v in range(0)] != 1), {(v, v0): v for v in {1: 'x', 2: 2}}))
---
[(k, (v, 1.5)) for k, v in enumerate(['abc', {}][:])]
(2 - -0.0)
---
float('1')
({'{}:{}': 7, 10: 'é😀ß'[:]}, ('{}:{}'.zfill(2), dict(a='')))
---
(round(float('3.5'), -1) or str('x\ny\tz'.startswith('3.5')))
---
v0 = (1e16 % 9007199254740993)
if 'abc'[-2:].endswith('{}:{}'):
    w = (v0 % v0)
else:
    w = {}
(v0, (255 + v0))
---
(int(5) < min('abc'.find('a'), (-12345678901234567890)) <= max(round(1e-5, 1), max({'a': [], 'b': 1}, default=0)))
---
v0 = (str(all([3, 1, 2])) + f"{'{}:{}'!r}".removeprefix('aaa'))
(v0, ({'': {v: [v] for v in ((-1 % 7) for g in [1, 2])}, True: '-12'.rfind('aaa')} or {'Hello World': (1 % 3), 2: {(v, 1e300): [v] for v in {1: 'x', 'a': 2}}}))
---
for i in (g for g in []):
    for i in ([{}, 'x\ny\tz'] * 2):
        w = (((0 // -7) or abs(1.5)), all(range(1, 6, 2)))
sorted(range(0), key=len)
v0 = (float('nan'), (f'{2:x}' + 'a,b,,c'.removeprefix('AbC')))
(v0, f'{1.5:5}'.replace('-12', '  x y ', 1).rjust(3))
---
for i in ([[], {}] * 2):
    w = ([{}, {}, 1000] + sorted('x\ny\tz', key=str))[:0]
3.0
[*(1, 2.5, 3), '-12'.split(' ')][::-2]
---
{'AbC': [(k, (v % 1)) for k, v in enumerate(range(1, 6, 2))], '1': ('1' * 3).replace('é😀ß', '3.5')}
---
for i in ((g, 12345678901234567890) for g in '3.5'):
    w = sum(range(0))
sorted(range(5), key=lambda v: str(v))[:2][::2]
---
('%s-%d' + '{}:{}').title().count('a')
for i in range(1, 6, 2):
    for i in ((g, None) for g in {1: 'x', '%s-%d': 2}):
        w = (-0.0 + 12345678901234567890)
None
---
(abs(round(3, 0)) < 3 <= int(min(-7, 1000)))
print((isinstance('{}:{}', bool) if (-0.0 + 1) else (-2.75 if {} else {})), (1000 + float('nan')), end='')
[*'%f' % 1000, (len({}) if list(zip(((g % 123456.789) for g in [1, 2]), {'a': 2.5, 'b': 1})) else ({} if 1e16 else {}))]
---
if (None and (-0.0, [])):
    print('{:^7}'.format('x\ny\tz')[::2], len((12345678901234567890 + 2)))
else:
    for i in 'AbC'.upper():
        w = (len(max('a,b,,c', default=0)) if (10 * True) else (1, 2)[:0])
print('{}:{}', list(zip([None, 'é😀ß'], [])))
print(("it's", 'a,b,,c'.islower()), (isinstance([], dict) if round(1e-5, -1) else (1, 2)[:0]), sep='|')
((([3, 1, 2] + [3, 1, 2]) * 0) * -1)
---
v0 = (-7 - 1000)
(v0, (list(zip(range(5, 0, -2), (1, 2.5, 3))) + list(zip((1, 2.5, 3), [3, 1, 2]))))
---
(''.zfill(2).endswith('a,b,,c') if (1e16 * 123456.789) else isinstance((1.5 if {} else None), bool))
v0 = ('3.5'.join(['1', "it's".zfill(2)]) if f'{3:X}'.splitlines() else ((1e-5 if 2 else 3), 'AbC'.replace('é😀ß', 'x\ny\tz')))
(v0, list(dict.fromkeys((g for g in [-2.75, v0]), "it's").items()))
---
[(str('Hello World') if ('é😀ß', '%s-%d') else (1, 2)['']), (['{}:{}' for v in range(0)] and ({} if {} else {})), (0.5 - 2.5)]
---
print(dict.fromkeys('%s-%d', []), (-(0 // 1)), sep='|')
v0 = max(int(abs(9007199254740991)), (-min(float('nan'), False)))
print(str(({} or v0)), abs(round(1e-5)))
(v0, {None: (sum([]), ([] and 5)), -1: (all({'a': None, 'b': 1}), (3.0 or v0))})
---
(round("it's".count('-12'), 2) and ((1e300 % -0.0) if (5 // 3.0) else ('-12', 'aaa')))
---
v0 = sum((1, 2.5, 3))
(v0, list(zip(range(1, 6, 2), ([] * 2))))
---
v0 = (1 - 1000)
v1 = f'{1: d}'.capitalize()
(v0, v1, list(f'{5:010.2f}'))
---
v0 = (('{}:{}' + '3.5').count("it's") and len(([] if 1e-5 else 'AbC')))
(v0, {'  x y ': (max('a', key=str) or v0), 0: ((v0 and []) or f"{'Hello World'}")})
---
v0 = sorted(dict(zip({}, '3.5')), key=len)
(v0, (f"{0.0}".zfill(6), ((2 if 0.5 else {}) if f'{True:05}' else ('AbC' + 'a,b,,c'))))
---
print(sorted({max(1, 0) for v in [{}, None]}, key=str), ("it's".splitlines() + [(k, ('é😀ß' + '')) for k, v in enumerate({1: 'x', -1: 2})]))
for i in (1, 2.5, 3):
    w = int('1')
f'{1:<5}'.zfill(2)
---
if (list(zip([3, 1, 2], '')) + list(zip(range(5, 0, -2), (1, 2.5, 3)))):
    w = sorted(range(5))[1:]
else:
    print(f'{0.1:>8}'[:2], min(abs(10), max([], default=0)))
v0 = list(zip(list(reversed([])), (str(g) for g in (g for g in range(1, 6, 2)))))
(v0, sorted((str(g) for g in []), key=len))
---
{'abc': ((-1e-5) * (0.1 + 1)), 'Hello World': (sum([]) and ('abc' + '%s-%d'))}
---
v0 = (list({}.items())[1:] if (list({}.keys()) if [[], 12345678901234567890, True] else sorted({v for v in [3, 1, 2]}, key=str)) else str(max(9007199254740993, -1)))
(v0, ('3.5'.replace('é😀ß', '  x y ') + "it's".strip('x\ny\tz')).zfill(6))
---
((1, 2)[:2] if (1, 2)[1:3] else ['', 'x\ny\tz'.join([{}, float('inf')])])
---
v0 = (f'{7:^7}' + f"{list({1: 'x', '{}:{}': 2}.keys())!r}")
(v0, len(f'{-1:05}'))
---
[round((--1), 1), (1.5 % 1e-5), ('Hello World'.join([str(v) for v in [3, 1, 2]]) or ([] if [] else '{}:{}'))]
---
if bool('3.5'.split(None, 1)):
    w = (not ((5 or 1.5) if ({}, 0.1) else 1e300))
else:
    w = list(reversed((list({'a': 2, 'b': 1}.values()) * 2)))
(0 + False)
---
for i in list(reversed([3, 1, 2])):
    w = all([v for v in {}])
(float('nan') / 1)
for i in ([3, 1, 2] * 2):
    w = f'{-2.75:010.2f}'
    if ('-12' + '%s-%d'):
        continue
(9007199254740991 - 3)
---
{**dict.fromkeys(range(5, 0, -2), ''), 10: (float('inf') + 0.0)}
({} if ([*{'a': -0.0, 'b': 1}, None] if (255 % 10) else ('aaa' if [] else 'AbC')) else (not 'a'.title()))
---
{'3.5': (float('nan') - 255), 1.0: ((1e16 if None else {}) or ['aaa', 'a'])}
---
v0 = f"{None}"
(v0, (list(reversed(sorted({v for v in 'a'}, key=str))) or isinstance(dict(zip([], (1, 2.5, 3))), (float, list))))
---
if []:
    for i in f'{5:5}':
        w = f'{1e-5:=+6}'
else:
    w = -2.75
round(abs(12345678901234567890))
---
(('aaa' if bool(12345678901234567890) else [None, {}][-1]) if f'{2.5:e}' else None)
---
{**{**{1.0: None, 1.0: 10}, '1': {(0.5 if [] else None): [] for v in [3, 1, 2]}}, None: ('-12' and min(((g + 2) for g in [1, 2])))}
---
v0 = (-abs(float(5)))
(v0, dict(zip(sorted(((g - True) for g in [1, 2]), key=lambda v: str(v)), sorted({(v, v0) for v in []}, key=str))))
---
print((f'{1:#x}', '{:%}'.format(1000)), f'{10:n}', end='')
max(range(1, 6, 2))
---
None
((9007199254740991 / True) if dict('') else sum(range(1, 6, 2)))
---
if (([], 0.0), list(reversed([None, None]))):
    w = (f'{2:}' if {} else sum(range(3)))
else:
    w = ([*(g for g in (1, 2.5, 3)), dict.fromkeys([3, 1, 2], [])], list(reversed([True, []]))[::2])
(f"{[]!s}".find('-12') or [])
---
v0 = [all(range(0)), float(float('1')), (2.5 % 3.0)]
if sorted({[(k, (v - False)) for k, v in enumerate(range(5))] for v in []}, key=str):
    v0 = [*[][-2:], v0]
else:
    min(str(False))
(v0, f"{(v0 or len(v0))}")
---
None
print({}, {}, end='')
{**dict(zip((g for g in [3, 1, 2]), range(5))), 'AbC': (9007199254740993 - 3.0)}
---
(list(zip({'a': 'aaa', 'b': 1}, (1, 2.5, 3))) + list({1.0: float('nan'), 2: 9007199254740991}.keys()))
---
v0 = f"{(([] or {}), (1 - 3))!r}"
(v0, 'a,b,,c'.lstrip('{}:{}').ljust(9).replace('  x y ', 'x\ny\tz', 1))
---
[(k, v) for k, v in enumerate(range(3))]
list(reversed(list(zip({1: 'x', 1.0: 2}, '3.5'))))
v0 = isinstance([*range(5), f'{255:x}'], dict)
(v0, f'{123456.789:}')
---
v0 = (1000 * min({1: 'x', 1.0: 2}, key=lambda v: -v))
v1 = list({**{**{1: 'x', 0: 2}, 'a,b,,c': v0}, '%s-%d': max(range(5, 0, -2), key=str)}.values())
v2 = f'{-1:010.2f}'
(v0, v1, v2, (-max((--7), sum({}))))
---
for i in ([g] for g in []):
    w = (-0.0 / 0.0)
    if dict(range(0)):
        break
f"{[]}".capitalize()
---
for i in (1, 2.5, 3):
    if ((3.0 or -7) or None):
        w = '{:^7}'.format(2).isalnum()
    else:
        w = (list({'a': 1, 'b': 1}) + list({1: 'x', 1: 2}.values()))[-1]
v0 = ('{}:{}'.strip().center(3, '*') * 1)
(v0, (list(zip([{}, 255], '1')) and list({1.0: v0, -1: 1}.keys())))
---
v0 = round(f'{2:X}'.rfind('a'), 2)
print(round(abs(12345678901234567890), 0), v0, end='')
v1 = round(float(round(True, 0)))
(v0, v1, ''.join(['{}:{}', '{:b}'.format(v0)])[-1])
---
for i in (str(g) for g in (1, 2.5, 3)):
    w = list(zip([], (1, 2.5, 3)))[1:3]
[[v] for v in range(5)]
---
v0 = (float(round(1)) or '%g' % 2.5.isupper())
(v0, ((v0 // 2) or ('aaa'[1:3] + 'AbC'.zfill(2))))
---
if (1, 2)[-1]:
    w = None
else:
    for i in dict((any({1: 'x', 'abc': 2}) for g in [1, 2])):
        w = ((2 % -1) and [(k, [v]) for k, v in enumerate([])][::-2])
        if (10 * 3.0):
            break
(not (float('inf') - float('nan')))
str((1, 2)[True]).ljust(9, '*')
---
'-12'.capitalize().replace('1', 'a,b,,c').replace('  x y ', 'a')
---
for i in range(5):
    {round(9007199254740993, 0): (v % 123456.789) for v in {**{}, 1.0: []}}
1000
---
v0 = f'{2:.0f}'
v1 = v0
(v0, v1, (dict(a=round(9007199254740991, 0)) and list({(1, 2): 'é😀ß', -1: {}}.items())))
---
v0 = list(zip({}, (1, 2.5, 3)))[:0]
v1 = {**dict(a=f'{-2.75:*^9}'), 1: {**{**{1: 'x', True: 2}, '  x y ': None}, 'x\ny\tz': list(zip(range(3), [3, 1, 2]))}}
(v0, v1, '1'.replace('a', 'x\ny\tz').split(None, 1)[:])
---
v0 = (f"{([] if 'xnytz' else '')}" if ['AbC', '1'.removesuffix('abc')] else f"{dict({'a': {}, 'b': 1})!s}")
(v0, list(zip(((g % -7) for g in (g for g in (g for g in [1, 2]))), v0)))
---
v0 = (float((-10)) if f"{False:>6}".rstrip('é😀ß') else '{:%}'.format(1e300))
if ({'%s-%d': v0, True: 1e-5}, ('aaa' * -1)):
    w = (not (1.5 + -7))
else:
    w = ((([] and 9007199254740993) if ('é😀ß' or None) else list({1: 'x', 'é😀ß': 2}.items())) and v0)
(v0, list({**{1: {}, 'x\ny\tz': []}, '-12': v0}.items()))
---
v0 = f'{1.5:e}'
for i in range(5, 0, -2):
    {1: f'{0.0:+}', '%s-%d': None}
(v0, (2 + 3))
---
v0 = str(([] and 1e16)).rjust(3)
(v0, {(v + 1.5): (v * float('nan')) for v in (1, 2.5, 3)})
---
sorted({(v, None) for v in 'Hello World'.replace('3.5', '1')}, key=str)
---
all(((g % -7) for g in ((g % float('inf')) for g in range(1, 6, 2))))
---
v0 = (1 + 0)
v1 = f'{9007199254740993:,}'.startswith('a')
(v0, v1, str('x\ny\tz'.join([str(v) for v in [3, 1, 2]]).upper()))
---
str("it's").upper()
v0 = (float('1') < abs(int(5)) <= (max([3, 1, 2], key=str) - int(2)))
(v0, (([3, 1, 2] + [3, 1, 2])[::2] and [(k, v) for k, v in enumerate('')]))
---
v0 = (12345678901234567890 + 5)
(v0, [*{10: {}, '': 7}, [*'AbC', (not [])]])
---
v0, *v1 = (('1' + '  x y ') + ('%s-%d' * 2))
(v0, v1, '{}:{}'[:0].zfill(6).endswith('{}:{}'))
---
v0 = float(round(min(1e16, 0.5)))
v1 = {}
(v0, v1, [(k, (None, 0)) for k, v in enumerate(f'{-2.75:,}')])
---
v0 = ('%s-%d'.zfill(2) + ('{}:{}' * 1)).strip('%s-%d')
(v0, str((-0.0 + True)).istitle())
---
v0, *v1 = str(9007199254740991).removesuffix('AbC')
(v0, v1, (([3, 1, 2][:], ('a,b,,c' or None)) if [v for v in [3, 1, 2] if str(v)][1] else v1['%s-%d']))
---
list({(1, 2): (0.5, {}), 1.0: (None if {} else '3.5')}.items())
---
v0 = (-2.75 // 9007199254740991)
v1 = {(None if v0 else 'Hello World'): v for v in sorted([3, 1, 2], reverse=True)}
(v0, v1, False)
---
v0 = str((not '1')).endswith('  x y ')
(v0, (('abc'.join([str(v) for v in (1, 2.5, 3)]) and {(v, 9007199254740991): {} for v in {'a': 0, 'b': 1}}) if [round(3, 0), f'{9007199254740991:,}', ({} if 'abc' else 9007199254740991)] else (not f'{7:=+6}')))
---
str(min((g for g in [1, 2]), default=0)).title()
list(zip(((g, []) for g in [3, 1, 2]), 'a'.zfill(6)))
---
v0 = (f'{10:^7}' or dict(zip([[], {}], 'AbC')))
v1 = sorted({v for v in [(k, v) for k, v in enumerate([])]}, key=str)
(v0, v1, (7 / 2))
---
for i in range(0):
    w = sorted(range(5), key=str)
v0 = list(reversed(sorted([[], 0.0], key=lambda v: str(v))[-1]))
(v0, (not v0[5:1:-1]))
---
v0 = abs(abs(len({})))
(v0, f'{-2.75:,}'.replace('abc', 'a')[-1])
---
for i in ([] + []):
    (((2.5 - 5) and (False, '  x y ')) and ('a' + 'aaa').endswith('1'))
    if 'x\ny\tz'.center(3):
        break
v0 = 0.1
v1 = (9007199254740993 + 3)
(v0, v1, {'': ([None, {}, []] + list(zip(range(3), {'a': 'x\ny\tz', 'b': 1}))), '-12': {}})
---
v0 = abs(max(float(12345678901234567890), 'a'.find('é😀ß')))
(v0, f"{(v0 if float('inf') else None):>6}".endswith('aaa'))
---
for i in range(5, 0, -2):
    w = min((len('a') * (-255)), max(False, float(3)))
v0 = (0.5 * 9007199254740991)
v1 = abs(abs(sum((g for g in [1, 2]))))
(v0, v1, (f'{5:,}' if f"{'abc'!r}".zfill(6) else int('  x y ')))
---
v0 = '  x y '[::2].ljust(9, '*').removesuffix('  x y ')
if f'{123456.789:*^9}'.endswith('a'):
    v0 = (1.5 - -0.0)
else:
    w = False
(v0, [])
---
(list({'a': 123456.789, 'b': 1}) if len(('é😀ß' + '{}:{}')) else (sorted([], key=lambda v: str(v)) if 2 else (None if 'a' else -0.0)))
---
v0 = (-0.0, ((not {}) if 'x\ny\tz'.replace('aaa', 'Hello World') else (1, 2)['{}:{}']))
(v0, str((([3, 1, 2] + [3, 1, 2]) or str('  x y '))))
---
(list((1, 2.5, 3)) if sorted({(v - 255) for v in range(3)}, key=str) else (max(-0.0, 3) < sum(((g, 7) for g in [1, 2])) <= max(-0.0, 1e300)))
---
-7
{v: v for v in [(k, (None if 3 else 9007199254740991)) for k, v in enumerate('aaa')]}
{}
---
print(0, f"{[]!s}".split(' '))
(float(max((g for g in [1, 2]))) and (False + 1e-5))
---
(abs((-3)) - 'Hello World'.removeprefix('Hello World').count('3.5'))
---
v0 = ({**{**{'a': {}, 'b': 1}, '-12': ''}, 1: 3.0} if (([], None) or (None, {})) else (3 + 1000))
v1 = v0
(v0, v1, str('  x y '[1:].endswith('abc')))
---
list(zip(dict(zip((g for g in [1, 2]), [3, 1, 2])), '  x y '[0]))
---
(([[v] for v in [3, 1, 2] if [v]] and (True, {})), dict.fromkeys([], 5))
---
v0 = []
(v0, {'AbC': (abs(1e300) or (2 and {})), (1, 2): sum([3, 1, 2])})
---
v0 = []
print(float((-12345678901234567890)), (1, 2)[:2], sep='|')
v1 = (f"{[]!r}" if str(round(float('nan'), 2)) else (v0 // False))
(v0, v1, ('{:=+6}'.format(3) * 1))
---
v0 = '%s-%d'
(v0, ((f"{v0!s}" and 'abc'[-1]), dict.fromkeys([1e-5, v0], v0)))
---
{'aaa'.removeprefix('Hello World'): (v, 9007199254740993) for v in str([])}
---
v0 = (1000 < 5 <= int('  x y '))
print(9007199254740993, [*{}, (not [])], end='')
(v0, 'AbC'.zfill(2).removesuffix('x\ny\tz').rfind('é😀ß'))
---
{str(v): v for v in [(k, str(v)) for k, v in enumerate((1, 2.5, 3))]}
---
v0, *v1 = [*[-0.0, []], ("it's" or 9007199254740991)]
v2, *v3 = ('a,b,,c'.replace("it's", 'a,b,,c'), v1)
v4 = {**dict.fromkeys((g for g in {1: 'x', 'é😀ß': 2}), 1), '3.5': list(reversed([*{1: 'x', '3.5': 2}, None]))}
(v0, v1, v2, v3, v4, (([(k, (v, "it's")) for k, v in enumerate(range(1, 6, 2))], [v3, {}][::-2]) and (abs(1) < (-1e300) <= 2)))
---
dict.fromkeys({v: (v, 2) for v in (max(False, 2) for g in [1, 2])}, None)
---
v0 = {**{(v, float('nan')): (v, 'x\ny\tz') for v in [None, 'AbC']}, (1, 2): {}}
v1 = ((9007199254740993 / 1) if '  x y ' else (v0 not in ([None, v0] + [])))
v2 = (1e300 // float('inf'))
(v0, v1, v2, [str(v) for v in [str(v) for v in [3, 1, 2] if [v]]])
---
{'1': (list([1e300, float('nan')]) or [][1:3]), 'aaa': (dict(zip([3, 1, 2], (1, 2.5, 3))), (1000 / 9007199254740991))}
---
v0 = all(dict.fromkeys('a', {}))
print('{}:{}'.replace('aaa', '1', 1).replace('abc', '1', 1), 'Hello World'[0].zfill(6), end='')
(v0, ([*range(1, 6, 2), sorted({str(v) for v in []}, key=str)] or 1))
---
[(k, dict.fromkeys({'a': 1000, 'b': 1}, '1')) for k, v in enumerate([str(v) for v in []])]
---
v0 = (list(zip({}, [1.5, 1])) * -1)[::-1]
v1 = ((None, int(-0.0)) or None)
(v0, v1, ('aaa'.join('Hello World'.split('a', 1))[2], list(zip((1, 2.5, 3), [3, 1, 2]))))
---
print(([str(v) for v in ((123456.789 and 3.0) for g in [1, 2])] + sorted({(v, float('inf')) for v in "it's"}, key=str)), 'aaa', end='')
v0 = list(zip(dict.fromkeys(range(5), []), [(k, [v]) for k, v in enumerate((str(g) for g in [1, 2]))]))
(v0, dict.fromkeys({**{}, 'a,b,,c': 5}, None))
---
v0 = (max(round(3, -1), (-1e-5)) if (sorted(range(5, 0, -2), reverse=True) or float('-12')) else None)
v1 = (('3.5'.replace('a,b,,c', 'a,b,,c', 1) * 2) * 3)
(v0, v1, round(round(sum({}), 2)))
---
if ([None, float('nan')] + [])[1:3]:
    ((-7 / 9007199254740991) and ('3.5'.zfill(2) * 1))
else:
    'Hello World'.zfill(6).ljust(6, '*')['%s-%d']
isinstance('Hello World'.zfill(6).startswith('  x y '), bool)
---
v0 = -1
for i in range(5, 0, -2):
    v0 = list(reversed(list({'a': [], 'b': 1})))[:]
(v0, dict(a=int('-12'.count('AbC'))))
---
if ((3 // 9007199254740991) < min(range(3)) <= (-0)):
    w = (--1)
else:
    print((not '3.5'.title()), 3.0)
v0 = f'{-7:n}'
(v0, v0)
---
'%s-%d'.join(['abc', f'{0.0:%}']).strip('Hello World')
if f"{(None and None)!s}":
    w = ([], f'{-0.0:}')
else:
    for i in ([] + [3.0, 5]):
        w = f'{0.5:*^9}'.replace('-12', 'AbC', 1)
        if {**{1: 'x', 1.0: 2}, 2: -2.75}:
            continue
(12345678901234567890 * -2.75)
7
---
(('a'.split() + ([] + [[], -0.0])), ({} if (not {}) else 9007199254740991))
---
v0 = {'': 12345678901234567890, '1': [(k, (v, [])) for k, v in enumerate(range(5, 0, -2))]}
for i in (1, 2.5, 3):
    v0 = (1e-5 // 3)
    if (v0 if v0 else v0):
        break
(v0, ((0 - 2) or (str(v0) and max(((v0 if 'AbC' else 0) for g in [1, 2])))))
---
(int((--7)) or ('Hello World'.rjust(6) if 0.5 else {10: None, True: 0.1}))
---
dict.fromkeys(((0.5 % 12345678901234567890) for g in ((g, {}) for g in {'a': 123456.789, 'b': 1})), {})
---
v0 = sorted('%%' % [], key=lambda v: str(v))
(v0, (7 % 9007199254740993))
---
if (list([]) if ([] + [3, 1, 2]) else {}):
    {True: f'{3.0:>5s}'.rstrip('a'), True: {**{v: (v % 0.1) for v in 'Hello World'}, 'x\ny\tz': []}}
else:
    for i in list(reversed([])):
        w = abs((-(-9007199254740993)))
([({} if {} else {}), ('1' or 123456.789), []], list(zip((1, 2.5, 3), {'a': '{}:{}', 'b': 1})))
---
print(0, str(min((g for g in [1, 2]), default=0)))
((3 or (float('inf') // 0.5)), list(range(1, 6, 2)))
---
(min(range(1, 6, 2), key=str) < float('3.5') <= ((-3) * sum([3, 1, 2])))
---
v0 = (3.0 + 123456.789)
v1 = []
v2 = list(zip(range(0), str(v0)))
(v0, v1, v2, (1.5 + 12345678901234567890))
---
v0, *v1 = [*range(0), ['abc', [], []]]
for i in (str(g) for g in {1: 'x', 1: 2}):
    w = str('x\ny\tz'[1:]).zfill(6)
(v0, v1, 'abc')
---
print((float('nan') * 2), {**dict({'a': [], 'b': 1}), 'a': (float('inf') * 1000)}, sep='|')
(not '%s-%d')
---
v0 = dict(a=(3.0 % 3.0))
v0[None] = round(abs(3.0), 1)
(v0, 'Hello World')
---
v0 = sum(list(reversed([3, 1, 2])))
(v0, (['%s-%d', str(v0)] if 1 else (not (v0, []))))
---
v0 = ('1'.replace('é😀ß', 'a,b,,c') * 1).replace('-12', '3.5', 1)
(v0, (({'  x y ': 0.5, 'a,b,,c': 9007199254740993} or (v0, 'Hello World')) if [v for v in ([g] for g in [0.0, v0])] else '-12'.ljust(6, '*').splitlines()))
---
(((None if 255 else None) if ('é😀ß' * 2) else (None, [])), list([{}, -2.75]))
---
if str(1e16).startswith('{}:{}'):
    w = (1, 2)['a']
else:
    if '%s-%d'.replace('AbC', '-12', 1)[0]:
        w = (('-12'.rjust(3, '*') and ('3.5', {})), ([1e16, 123456.789][-2:] if ('x\ny\tz', {}) else '-12'.center(6)))
    else:
        w = [(k, (v % 3)) for k, v in enumerate({'a': 2, 'b': 1})]['a']
v0 = [v for v in (1, 2.5, 3) if [v]]
(v0, f"{(v0 <= v0):>6}"[True])
---
v0 = (dict.fromkeys((str(g) for g in (1, 2.5, 3)), 1e300), (f'{5:5}' if (-2.75, float('inf')) else {**{'a': {}, 'b': 1}, '  x y ': 3}))
v1 = min(list(reversed([3, 1, 2])), key=lambda v: -v)
v2 = any(([] * 0))
(v0, v1, v2, [(isinstance(-7, int), 'é😀ß'.replace('a,b,,c', '{}:{}', 1)) for v in 'AbC'.rstrip('é😀ß')])
---
v0 = [*range(5), sorted((1, 2.5, 3), reverse=True)[5:1:-1]]
v1 = ((1e16 / -7) if v0 else '{:010.2f}'.format(-2.75).zfill(6))
(v0, v1, (-min(range(1, 6, 2))))
---
v0 = [[v] for v in ((g, 0.5) for g in [3, 1, 2]) if str(v)]
(v0, f'{1.5:05}'.startswith('Hello World'))
---
(dict.fromkeys(range(3), True) if (sorted({v for v in (1, 2.5, 3)}, key=str) if {-1: float('inf'), 0: '3.5'} else [255, '3.5', {}]) else 'abc'.join([str(v) for v in (1, 2.5, 3)]))
---
v0 = any('-12'.rstrip('a'))
v1 = v0
print(([[], '', v1] or list({'a': None, 'b': 1}.keys())), (({} if v0 else v0), (None, v1)), end='')
(v0, v1, 123456.789)
---
({'AbC': ('aaa' * 1), 'x\ny\tz': (None if [] else None)} and ((0 or '') or isinstance(2, bool)))
---
v0 = f'{3:,}'.lower()
v1 = (dict(zip([9007199254740993, v0], {'a': [], 'b': 1})), '%s-%d'.upper()[5:1:-1])
(v0, v1, [*range(0), v0])
---
for i in (g for g in [3, 1, 2]):
    sorted(list(zip({}, {1: 'x', '{}:{}': 2})), key=len)
    if abs(5):
        continue
f'{False: d}'[:0]
---
if {(-1 // 9007199254740993): sorted((1, 2.5, 3), key=str) for v in [3, 1, 2]}:
    (sorted([]) * 0)
else:
    f'{1e-5:,}'.zfill(2)[::2]
(not (min("it's") or 7))
(list(reversed([(v, {}) for v in '1'])) + ([{}, 255, -2.75] + [][-2:]))
---
v0 = f'{-1:X}'.split('a', 1)
(v0, (sum((1, 2.5, 3)) if "it's".join(f'{10:.2f}'.splitlines()) else ((1000 or []) or {**{1: 'x', 0: 2}, 10: 1.5})))
---
('AbC'.join('x\ny\tz')[1:3] if ([*((g + 1e16) for g in [1, 2]), 0.1], (-2.75, 5)) else [(k, v) for k, v in enumerate(['é😀ß', None])])
---
v0 = (0.0 % 9007199254740993)
v1 = (((v0, 9007199254740993) if (-0.0 / float('inf')) else round(3, -1)) if (sorted('%s-%d', key=len) + [(k, v) for k, v in enumerate('%s-%d')]) else ((2 if 'a' else v0) if '3.5' else (False * v0)))
(v0, v1, ((max(1000, -2.75) + abs(1)), '%s' % 0.0))
---
print(list(reversed(list(zip((g for g in [1, 2]), "it's")))), {}, sep='|')
print(((float('nan') if None else {}) and (None and 5)), ((None if 1e300 else {}), sorted('-12', key=lambda v: str(v))))
v0 = sorted("it's".join([str(v) for v in 'AbC']))
(v0, (5 % 2.5))
---
v0 = list(zip((str(g) for g in (1, 2.5, 3)), range(1, 6, 2)))
v1 = ([] and ([][::-2], f"{{}}"))
(v0, v1, (len(dict(a=[])) // 'é😀ß'.replace('-12', '-12').rfind('Hello World')))
---
(((0 % -2.75) if ([] if None else 1) else (9007199254740993 * 2)) and list(reversed(([3, 1, 2] + [3, 1, 2]))))
---
if (('é😀ß' * 0) if sum([3, 1, 2]) else {**{'a': 'aaa', 'b': 1}, 1.0: []}):
    w = (list(dict.fromkeys([{}, '%s-%d'], {}).keys()), '3.5'.join(["it's", ('abc' * 0)]))
else:
    (1, 2)[::-1]
v0 = list(zip((1, 2.5, 3), range(0)))
(v0, v0)
---
v0 = 'aaa'.lstrip('-12').center(9, '*').isspace()
(v0, (((255 < 9007199254740991 <= 1000) if {-1: -2.75, 'a': 7} else '{:>5s}'.format(v0)) and f'{1e16:<5}'['3.5']))
---
v0 = abs(float(sum((g for g in [1, 2]))))
if (v0 and (5 % 0.1)):
    w = list(zip(sorted('-12', key=len), dict.fromkeys([], v0)))
else:
    for i in list({'a': v0, 'b': 1}.values()):
        v0 = round(((-1) // float(1)))
        if None:
            break
v1 = str([(k, v) for k, v in enumerate(['abc', None])])[::-2]
(v0, v1, f'{1e300:.2f}')
---
if '1'.join('x\ny\tz'.splitlines()).split(','):
    float(int(len('3.5')))
else:
    w = ('{:c}'.format(0.5), isinstance(float("it's"), dict))
(2, sorted([], key=str))
---
if dict.fromkeys({}, 0.0):
    ('a,b,,c'.lstrip('-12')[:2] and f'{0.0:*^9}')
else:
    w = bool(list(reversed(list(reversed([[], ''])))))
isinstance([(1e300 and 'abc'), 2, ('1' + 'AbC')], dict)
0
(([3, 1, 2] + [3, 1, 2]) * 0)[1:]
---
print({10: {(1e300 - 2.5): [v] for v in range(3)}, 10: sorted([])}, '{}:{}', sep='|')
for i in dict.fromkeys([1, None], None):
    ([0, 'aaa'.count('a,b,,c'), {2: [], 0: 1}], (-2.75 + 3.0))
'x\ny\tz'.lstrip('1').zfill(2).replace('aaa', 'Hello World')
---
v0 = (f'{2:g}' * 2).zfill(6)
v1 = {str(v): (v, v0) for v in dict.fromkeys((1, 2.5, 3), '%s-%d')}
(v0, v1, [(k, v) for k, v in enumerate(range(1, 6, 2))])
---
((list(reversed([])) + 'a,b,,c'.split(None, 1)), '%s-%d'[-2:][:0])
---
(dict(zip([3, 1, 2], [])) if f"{(10 and -2.75)}" else ('  x y '.splitlines() if ''.rjust(9, '*') else (10 % -7)))
---
if [(k, [v]) for k, v in enumerate(range(3))]:
    w = [[v] for v in [*[3, 1, 2], 'é😀ß']]
else:
    if (([] or '1'), (1, 1e16)):
        w = bool(round((True / 2.5), 0))
    else:
        w = list(reversed([*[], {}][::-2]))
(f'{0:b}' * -1)
---
((not any({1: 'x', "it's": 2})) if (''[5:1:-1], bool('a,b,,c')) else sorted({str(v) for v in range(5)}, key=str))
---
v0 = (0 // 9007199254740993)
(v0, (not (f"{5}" and f'{-2.75:*^9}')))
---
v0 = (([3, 1, 2] * 2) * 0)[1:]
v0[:] = {**{(v, v0): [v] for v in []}, 0: [*{1: 'x', 10: 2}, 1000]}
v0[-1] = [(k, [v]) for k, v in enumerate('abc')]
(v0, f'{-2.75:n}'.isalnum())
---
v0 = 1e-5
v1 = ((('3.5', v0), (1.5 < 3 <= 10)) and (-round(-7, -1)))
for i in list({}.keys()):
    v1 = '  x y '
    if (v0 if v0 else v1):
        break
(v0, v1, f'{5:05}')
---
v0 = (1, 2)[-2:]
if (list(reversed([])) if ({} if True else -2.75) else (-0.0 if None else None)):
    w = (-0.0 * v0)
else:
    w = any((1, 2.5, 3))
v1 = v0
(v0, v1, float('inf'))
---
v0 = f'{-0.0:5}'
v1 = [*list((1, 2.5, 3)), [(k, (not v0)) for k, v in enumerate(range(5))]]
(v0, v1, sorted('aaa'.rjust(6)))
---
v0 = (bool('a,b,,c'.zfill(6)), (1, 'abc'.zfill(2)))
(v0, (([[], 2] + [0.5, {}])[:0] and len(None)))
---
v0 = any(list(reversed([9007199254740991, {}])))
(v0, 'a,b,,c'.join('é😀ß').startswith('aaa'))
---
v0 = None
v1 = list([3, 1, 2])[:0]
(v0, v1, (dict.fromkeys(range(5, 0, -2), {}) if str(list(reversed([]))) else ((3.0, {}) if (1e16 if [] else 10) else (v1 / v0))))
---
(2.5 * 12345678901234567890)
if (123456.789 * 0):
    for i in ([255, float('inf')] * -1):
        w = 'é😀ß'.join('%s-%d'.split(None, 1)).removeprefix('é😀ß').index('3.5')
else:
    w = str(sorted({str(v) for v in [{}, -2.75]}, key=str)).replace('3.5', 'AbC', 1)
sorted((1, 2.5, 3), key=lambda v: str(v))
---
((True % 1.5) if (f"{5!r}", ({} if 'abc' else [])) else (({}, None) if {10: '3.5', 'Hello World': True} else ({} or {})))
---
(list(reversed([*[1e-5, '3.5'], 123456.789])) if ('  x y '.endswith('abc'), (10 * 1e300)) else '3.5'.split('a', 1)[0])
---
v0 = f'{0:010.2f}'.split()
(v0, ("it's"[::-1].removeprefix('  x y ') if 'AbC'.title().replace('AbC', 'abc') else (int(-2.75) < round(-0.0, 2) <= 2)))
---
v0 = (f'{2.5:=+6}'.lower() * 1)
(v0, ((round(1.5, 0), '1'), v0))
---
{"it's": None, (1, 2): ([*[0.0, 'Hello World'], {}] or ({} if {} else {}))}
---
(list(zip([], (1, 2.5, 3))) if 'AbC'.replace('a', "it's", 1)[True] else [*[-1, {}], (-7 + 1e16)])
---
(((1.5 * 3) if 2 else ([], 1)) and isinstance(list({'a': [], 'b': 1}.values()), bool))
---
v0 = ((1, 2)['{}:{}'] if ([][::2] + [str(v) for v in []]) else (({} or 2) if dict.fromkeys({1: 'x', '{}:{}': 2}, False) else '-12'.replace('{}:{}', '3.5', 1)))
(v0, (v0, ({v: v for v in {1: 'x', "it's": 2}} and 'aaa'.title())))
---
v0 = list(reversed([(k, (3.0, {})) for k, v in enumerate((1, 2.5, 3))]))
v1 = int('1')
(v0, v1, (1e-5 % 2))
---
({10: '  x y '.zfill(2), 'a,b,,c': any([])} if ['1', ("it's" + 'é😀ß')] else dict(a='a'[:2]))
(-2.75 / float('nan'))
---
v0 = [*[[], []], '%s-%d'.capitalize()][-2:]
for i in {'a': None, 1: {}}:
    print((12345678901234567890 / -7), 1000, end='')
(v0, {})
---
print(5, list(zip('aaa', 'a,b,,c')), sep='|')
(12345678901234567890 + 1000)
---
v0 = f'{255:<5}'.zfill(2)
print(((0 - False) if {} else abs(3.0)), sorted({str(v) for v in '-12'}, key=str), sep='|')
(v0, dict.fromkeys((1, 2.5, 3), v0))
---
if list(zip(((-7 if 'a' else 0.0) for g in [1, 2]), {'a': None, 'b': 1}))[:0]:
    w = round((-int(9007199254740993)), -1)
else:
    list(zip((1, 2.5, 3), (1, 2.5, 3)))
("it's".join(['x\ny\tz', '{}:{}']).endswith('a,b,,c') if (([] and ''), 'a'.split(None, 1)) else [[3, 1, 2]['3.5'], (7 if None else []), dict.fromkeys(([g] for g in [1, 2]), 123456.789)])
---
(float(abs(9007199254740991)), bool((not None)))
v0 = (0 % True)
(v0, {**{10: ({} and {}), 'é😀ß': (not {})}, 'x\ny\tz': (sum([3, 1, 2]), abs(1e16))})
---
print('abc'.join([]).endswith('3.5'), round(abs(0.5)))
v0 = all('  x y '.ljust(6, '*'))
(v0, (v0 / v0))
---
{**dict(zip((1, 2.5, 3), [])), '1': [{'a': {}, '3.5': []}, (True, None), {str(v): (v, 123456.789) for v in (1, 2.5, 3)}]}
({(1.5 < 0.5 <= 3): v for v in [3, 1, 2]} if [v for v in (1, 2.5, 3) if [v]] else 'a,b,,c'[1:][0])
---
if {**dict.fromkeys('-12', None), 'aaa': max(2, 3)}:
    if list({0: 0.1, 'a,b,,c': 2}.items()):
        w = sorted({str(v) for v in range(3)}, key=str)[1:3]
    else:
        w = (f'{1:.2f}'.index('abc') or round('é😀ß'.count('-12'), -1))
else:
    w = (round(1000), list(dict.fromkeys([0.1, 123456.789], {}).items()))
('1'.zfill(6).zfill(2), list(zip("it's", [])))
---
v0 = len(({v: (v - 3) for v in [3, 1, 2]}, (False // 2)))
(v0, ((int(1e300) if (None and None) else (None or -0.0)), list(reversed(([] + [[], {}])))))
---
v0 = f'{255:%}'
for i in {(1, 2): '{}:{}', 'x\ny\tz': v0}:
    for i in list({'a': 1, 'b': 1}.items()):
        w = v0
(v0, list(dict.fromkeys((g for g in range(5, 0, -2)), None).keys()))
---
v0, *v1 = (1, 2)[::-1]
(v0, v1, dict.fromkeys(list(zip({1: 'x', 2: 2}, {})), {}))
---
v0 = [str(v) for v in ([] * 2)]
v1 = {**dict(a=(v0 if 1 else None)), (1, 2): list(reversed([v0, 1e16, 2]))}
for i in {(v, v1): (v * 7) for v in {}}:
    for i in sorted({([], v0) for v in {}}, key=str):
        v0 = '%x' % -0.0.rstrip('')
(v0, v1, v0)
---
v0 = [str(v) for v in range(5)][1:3]
(v0, ('3.5'.replace('x\ny\tz', '  x y ', 1).isupper() and v0))
---
if (7 // 2):
    [str(v) for v in list((1, 2.5, 3))]
else:
    len('  x y '.removeprefix('a,b,,c').zfill(6))
v0 = [(255 - 0.5), len(list((1, 2.5, 3))), sorted({(0.5 + -7) for v in {'a': {}, 'b': 1}}, key=str)]
(v0, str((v0 * 0)))
---
v0 = any(list(zip('1', (g for g in [1, 2]))))
(v0, f"{(-0)}")
---
('x\ny\tz'.replace('abc', 'abc') + ('1' + 'a')).startswith('Hello World')
for i in ((g, 'Hello World') for g in range(5)):
    print(([str(v) for v in (1, 2.5, 3)] * -1), len('1'.join([str(v) for v in (([3, 1, 2] + [3, 1, 2]) for g in [1, 2])])), sep='|')
v0 = ([v for v in (1, 2.5, 3)] * 2)
(v0, str('3.5'[-1])[::-2])
---
v0 = str((0.5 if 9007199254740991 else 3)).strip('a')
(v0, list(zip({-1: 3.0, 10: None}, dict.fromkeys(((g + 2) for g in [1, 2]), float('inf')))))
---
([*{'a': [], 'b': 1}, 123456.789], (([] * -1) and (1, 2)[(1, 2)]))
---
if round(int(10)):
    w = sum([-2.75, 10, 3])
else:
    w = dict(zip([str(v) for v in 'Hello World'], range(1, 6, 2)))
'%f' % 0.1
---
('AbC'.lower()[5:1:-1] + ('aaa'.zfill(6) * 3))
v0 = (max(max(12345678901234567890, 7), round(False, 1)), (([0.5, []] * -1) + [str(v) for v in (1, 2.5, 3)]))
print((any(range(0)) if {str(v): v for v in v0} else f"{{}}"), [[v] for v in (str(g) for g in '  x y ')], end='')
(v0, (2 / 12345678901234567890))
---
float('nan')
(str({}).removeprefix('x\ny\tz') + f"{{}}".replace('-12', 'é😀ß'))
---
v0 = ('Hello World'.ljust(3, '*').isalpha(), ((-0.0 if {} else []) if dict.fromkeys([None, '  x y '], 3) else (9007199254740993 and [])))
(v0, 'AbC'.rjust(6).removesuffix('  x y ')[:0])
---
{**{[v]: [v] for v in []}, 'AbC': {v: [v] for v in [3, 1, 2]}}
---
if 'é😀ß'.capitalize()[:2]:
    for i in {1.0: {}, 'a,b,,c': None}:
        w = (('' + 'é😀ß') * -1).count('a,b,,c')
        if '{:5}'.format(0.5):
            continue
else:
    w = str(sum({1: 'x', 0: 2}))[10]
(1, 2)[-2:]
---
v0 = (10 // float('inf'))
v0 %= max(int(1000), len("it's"))
(v0, [v0, '{}:{}'[-2:], ('x\ny\tz' and v0)][-1])
---
(((7 or -0.0) and (-0.0, 1.5)) and ([(k, [v]) for k, v in enumerate([3, 1, 2])] and ([] if 3 else '-12')))
---
v0 = dict.fromkeys(([None, -1] * 2), [])
v1 = len((str(v0) if '3.5'.replace('AbC', '%s-%d') else 'Hello World'.isdigit()))
(v0, v1, list(list({'a': 'AbC', 'b': 1}.values())))
---
if "it's".lower().startswith('-12'):
    w = ([f"{{}}", 'aaa'['a,b,,c'], float(9007199254740991)] + [*(1, 2.5, 3), {}][:])
else:
    (f'{0.0:_}' * 2)
int(sum((1, 2.5, 3)))
---
((int("it's") if '1'.endswith('  x y ') else (None, None)) if [(k, v) for k, v in enumerate({1: 'x', 'AbC': 2})][0] else min([[], '  x y '], key=str))
---
v0 = int(round(min(1.5, 12345678901234567890), 0))
(v0, [f'{123456.789:e}', ('aaa' + '  x y ').rjust(9), [][-2:][5:1:-1]])
---
v0, *v1 = list(reversed([*(1, 2.5, 3), 5]))
(v0, v1, ((([] if v0 else float('nan')), list(reversed([v0, {}]))) or ('x\ny\tz'.endswith('x\ny\tz'), (-2.75 or v0))))
---
v0 = min('AbC'.swapcase(), default=0)
v1 = (sorted({(v, v0) for v in 'abc'}, key=str) * 0)
(v0, v1, len(('-12' * 3).ljust(9, '*')))
---
v0 = [(1, 2)[:0], (-abs(7)), (abs(3) and (1, 2)[1:])]
(v0, int(min(int(0.5), len("it's"))))
---
v0 = False
(v0, (list(zip([12345678901234567890, v0], (1, 2.5, 3))) if list([3, 1, 2])[1:3] else ((not []) if (--0.0) else 'AbC'.startswith('x\ny\tz'))))
---
print(f'{3:x}'.find('abc'), dict(a=any((({}, []) for g in [1, 2]))))
(not list({str(v): (v, None) for v in (str(g) for g in [1, 2])}.values()))
---
v0 = ('é😀ß'.rjust(6) * -1).replace('-12', 'Hello World')
(v0, v0)
---
bool(((1, 2)[5:1:-1] if [{} for v in (1, 2.5, 3)] else ('1' * 0)))
---
print(1e300, [(v, -2.75) for v in (1, 2.5, 3)][-1], sep='|')
v0 = {**{**{v: str(v) for v in [3, 1, 2]}, 1: 'AbC'.strip('aaa')}, None: dict(a='3.5'.replace('{}:{}', 'abc'))}
v1 = {v: (v % 12345678901234567890) for v in (1, 2.5, 3)}
(v0, v1, float((min(0.0, -1) * sum(range(5, 0, -2)))))
---
v0 = str(([] if -0.0 else {})).lower()
v1 = (list(dict([]).keys()) if [str(v) for v in '  x y '] else (sorted(v0, key=str) + sorted({(v - 3.0) for v in range(5)}, key=str)))
(v0, v1, (v1 * True))
---
v0, *v1 = (list(reversed([float('inf'), 0])) + [str(v) for v in (str(g) for g in [1, 2])])
(v0, v1, [*f'{True:#x}', (not [None, 5, []])])
---
for i in (1, 2.5, 3):
    w = 'aaa'.replace('{}:{}', '  x y ').rstrip('3.5').swapcase()
(0.1 * 10)
---
v0 = (([*[3, 1, 2], 3] * -1) * -1)
v1 = ("it's" + 'aaa').replace('', '1').count('{}:{}')
(v0, v1, (('x\ny\tz' + '  x y ').title() * 3))
---
v0 = str('é😀ß'.isupper())[::-1]
v0 += str((v0 in v0))
for i in dict.fromkeys([], 'aaa'):
    print((1e-5 / 123456.789), (not v0))
(v0, (1.5 // -2.75))
---
v0 = [*range(0), list(zip((1, 2.5, 3), {1: 'x', '1': 2}))]
v1 = ((-min(-7, 1000)), {v: v for v in ''})
(v0, v1, (1, 2)[::-2])
---
v0 = [*{v: [v] for v in range(3)}, any([{}, []])]
(v0, 'a,b,,c'.swapcase().swapcase().splitlines())
---
v0 = 7
print(3, sorted((str(g) for g in [3, 1, 2]), key=lambda v: str(v)))
v1 = (-max('Hello World'.rfind('aaa'), 1000))
(v0, v1, ((1 // 1) or (abs(10) % 3)))
---
if list(['AbC', {}]):
    [[str(v) for v in {1: 'x', 'a,b,,c': 2} if len({})] for v in '  x y '][-1]
else:
    (([(k, ('a' if None else [])) for k, v in enumerate({1: 'x', 'x\ny\tz': 2})] or '{}:{}'[5:1:-1]) if (3 * -1) else '{:c}'.format('%s-%d'))
'{:g}'.format(255).zfill(6)[-2:]
---
(max(max((1, 2.5, 3), default=0), round(1, 2)) < max({}, default=0) <= f'{0.0:<5}'.count('abc'))
(1, 2)[:]
---
v0 = dict({1: {}, '': {}})
(v0, dict.fromkeys('abc'.capitalize(), None))
---
v0 = dict.fromkeys(dict.fromkeys({}, 255), 123456.789)
(v0, {'abc': (('3.5', []), (9007199254740993 % 3)), 'a': [*((g + True) for g in []), {(1, 2): {}, 10: v0}]})
---
print('%s-%d'[:2].center(6, '*'), 3, end='')
list(reversed([*[], ([] != None)]))
---
v0 = dict.fromkeys({'': None, 1.0: None}, 1000)
v1 = (3 + 1e-5)
(v0, v1, '{:}'.format('-12'))
---
v0 = (f'{1.5:010.2f}' and [])
(v0, [(k, str(v)) for k, v in enumerate('Hello World'.join('AbC'))])
---
(sorted({str(v) for v in (g for g in (str(g) for g in [1, 2]))}, key=str) and (1000 + False))
---
v0 = (('a,b,,c'.replace('3.5', 'AbC') if 'a'.join(['aaa', '  x y ']) else {'1': 'AbC', -1: True}) if '-12'.removesuffix('a,b,,c').replace('3.5', 'abc') else int(sum({1: 'x', 'aaa': 2})))
print('{}:{}'.zfill(6).rjust(9), '%s-%d'[::-1].zfill(2), sep='|')
(v0, 7)
---
v0, v1 = {**{**{}, 'é😀ß': {}}, 0: [3, 1, 2][1:3]}
(v0, v1, ([v1, '-12', 'aaa'][5:1:-1] if (dict(a='a') if ([123456.789, v1] * -1) else (None if 1 else v1)) else list(reversed(([3, 1, 2] * 0)))))
---
v0 = f"{9007199254740991!s}".replace("it's", 'AbC').lower()
v1 = ('%s-%d' + 'x\ny\tz').center(6)[:0]
(v0, v1, [v for v in range(0)])
---
[(k, (v, '1')) for k, v in enumerate(((g, 0) for g in range(0)))]
---
v0 = str({**dict(zip(range(5, 0, -2), (1, 2.5, 3))), 'x\ny\tz': 'a'.isupper()})
(v0, (v0[0] or [(k, (v, v0)) for k, v in enumerate([])]))
---
if 'aaa'.join(['  x y ', 'a'[::2]]):
    w = (True - 1)
else:
    (any([[], []]), ('a'.center(9, '*') * -1))
print((1e-5 * 1000), dict(a='aaa'.find('aaa')))
(5 / 3)
max(([g] for g in (1, 2.5, 3)), key=str)
---
{True: (3 / 1e-5), 'a': list({'a': 1e16, 'b': 1}.items())[5:1:-1]}
---
v0 = [(v % 1) for v in (1, 2.5, 3)]
v1 = f'{0.0:<5}'.casefold().lstrip('aaa')
(v0, v1, list(reversed(list(reversed([3, 1, 2][:0])))))
---
v0 = f"{('é😀ß' or None):>6}".rstrip('x\ny\tz')
print(max((1, 2.5, 3), default=0), ((v0 or v0) or v0))
(v0, f"{round(1000)!s}".rjust(9, '*'))
---
v0, v1 = ((3, None), '%g' % 5)
(v0, v1, ('a'.join('1'.splitlines()).zfill(2) if round((3 // 1), 1) else str('1'.index('x\ny\tz'))))
---
(((-1 - 1000) or (12345678901234567890 < -1 <= 255)), [*[3, 1, 2], (None != '{}:{}')])
---
v0 = 1000
if min([], default=0):
    print({**{**{'a': {}, 'b': 1}, '': 0.1}, '%s-%d': list((1, 2.5, 3))}, (sorted((g for g in [1, 2]), key=lambda v: str(v)) + sorted('aaa', key=len)), end='')
else:
    for i in (g for g in "it's"):
        v0 = (v0 * 0)
        if [[v] for v in range(5) if (v, v0)]:
            continue
(v0, [[v] for v in ([v0, []] + []) if [v]])
---
v0 = '-12'.removesuffix("it's").title().ljust(9, '*')
(v0, v0)
---
[*((g + 1e-5) for g in [3, 1, 2]), (9007199254740991 and [])][True]
---
v0 = []
(v0, ('-12' * 2).strip('%s-%d').removeprefix("it's"))
---
for i in range(5, 0, -2):
    for i in (1, 2.5, 3):
        w = 2
print(''.casefold().count('aaa'), (1e16 + False), sep='|')
((1 if {**{1: 'x', 2: 2}, 1.0: []} else (1e16, [])) if max(abs(-2.75), round(3.0)) else [(v % 9007199254740993) for v in (1, 2.5, 3) if (v + 255)])
---
(9007199254740991 * 10)
(all((1, 2.5, 3)) or ({**{}, 1: None} and 'AbC'['  x y ']))
---
((123456.789 * 3) if 'a,b,,c'.replace('1', "it's").startswith('é😀ß') else (list((str(g) for g in [1, 2])), int(0.1)))
---
print([(k, (v, [])) for k, v in enumerate((1, 2.5, 3))], sum([]))
v0 = {(v + 3): str(v) for v in range(5, 0, -2)}
v1 = list(zip(str(None), v0))
(v0, v1, (dict.fromkeys({1: 'x', 2: 2}, v0) if f'{1e-5:.1}' else min(3, abs(255))))
---
v0 = f"{1.5!r}".removeprefix('')[1:]
for i in sorted('  x y ', key=str):
    w = (list((str(g) for g in {'a': v0, 'b': 1})) if str(dict.fromkeys([3, 1, 2], {})) else float(max(v0)))
(v0, f"{max(3, 12345678901234567890):>6}".endswith('a'))
---
for i in range(1, 6, 2):
    (2 / -7)
    if ('a' and -1):
        break
"it's".removesuffix('Hello World').zfill(2).split(None, 1)
{**dict(zip([], "it's")), '  x y ': (sorted({str(v) for v in (1, 2.5, 3)}, key=str) and (-7))}
---
str('3.5'.startswith('-12')).replace('AbC', '-12', 1)
if ['a', 'abc'[::2]]:
    w = (((3 * False) if list(zip(range(0), [3, 1, 2])) else (None, {})), bool(([3, 1, 2] + [3, 1, 2])))
else:
    {**dict.fromkeys([3, 1, 2], 2.5), 1: sum((1, 2.5, 3))}
list([*'1', -7])
---
v0 = ('{:^7}'.format('AbC') + f"{min(2.5, 10):>6}")
(v0, list((str(g) for g in range(1, 6, 2))))
---
v0 = ((1, 2)[:2] or (int('é😀ß') or isinstance({}, str)))
(v0, '  x y '.removeprefix('Hello World').upper().replace('abc', '  x y '))
---
v0 = (''.replace('abc', "it's").endswith('é😀ß'), list('é😀ß'))
(v0, (((v0 and v0) or (7 if [] else 9007199254740991)) or f"{[]!r}".zfill(6)))
---
for i in 'a'.rjust(3, '*'):
    w = f'{1e300:}'
[('Hello World' if {} else 9007199254740991), [3, 1, 2][::-2], ({}, [])][-1]
---
v0 = (5 / 3)
(v0, str(sorted({(v, v0) for v in '  x y '}, key=str)))
---
dict.fromkeys([(k, v) for k, v in enumerate(range(1, 6, 2))], None)
---
v0 = (1, 2)[:0]
v1 = list(reversed(list(dict(zip(v0, [v0, None])).values())))
if ((1e-5, []) if {**{1: 'x', '1': 2}, True: v1} else (v0, None)):
    w = [str(v) for v in ('  x y ' * 2)]
else:
    w = [*{'a': [], 'b': 1}, (None, {})][5:1:-1]
(v0, v1, '%%' % [])
---
v0 = ((sum(range(1, 6, 2)) or [None, []][1:3]) and f"{2!r}".splitlines())
print(bool(f"{1e300!r}"), {**{str(v): v0 for v in [{}, 2.5]}, 0: (3 - 3)}, end='')
(v0, max(round(9007199254740993, 0), (abs(0.1) + float(False))))
---
(list((1, 2.5, 3))[5:1:-1] if sorted({(2 % 9007199254740991) for v in {}}, key=str) else (('%s-%d' or []) and sum([3, 1, 2])))
---
if 'a,b,,c'[:].capitalize():
    -1
else:
    print(dict(zip(((g, 1e16) for g in ([g] for g in [1, 2])), (g for g in [3, 1, 2]))), ((-7 and 1e16), max(range(1, 6, 2), key=str)), end='')
v0 = (1 // float('nan'))
(v0, (f"{'Hello World'.join(range(0)):>6}" or [v for v in "it's" if (v - 2)]))
---
dict(zip(((g - float('nan')) for g in range(0)), (list(range(3)) for g in {})))
---
(min(abs(1), sum({})) if ('1'.removeprefix('é😀ß') if (1, 2)[::-2] else (False and -7)) else ((True or "it's") or len(-0.0)))
---
bool((('1' if None else []) if list(reversed([])) else [[v] for v in 'aaa']))
---
for i in {str(v): v for v in range(0)}:
    w = {**{'{}:{}': 'x\ny\tz'.capitalize(), '  x y ': [None, None, None]}, 'AbC': 'aaa'}
((str({}), f'{-0.0:}'), (1, 2)[::-2])
---
(sorted({v for v in range(5)}, key=str) * 2)
list(dict.fromkeys([3, 1, 2], '%s-%d'))
(1e16 * -7)
---
v0 = (f"{({} and [])!s}", ((1, 2)[5:1:-1], dict.fromkeys('Hello World', 0)))
v1 = [(k, str(v)) for k, v in enumerate(range(3))]
(v0, v1, any(range(5)))
---
v0 = (-7 * 1e-5)
(v0, {v: v for v in list(zip('x\ny\tz', [3, 1, 2]))})
---
v0 = dict.fromkeys([(k, str(v)) for k, v in enumerate((g for g in [1, 2]))], None)
(v0, '{}:{}'.lower().zfill(6).count(''))
---
v0 = ((sorted({(v, 'a') for v in (1, 2.5, 3)}, key=str) if 'a'.ljust(3, '*') else ([[], 0.0] * 2)) if ((1 + 1e16), [3, 1, 2][5:1:-1]) else (float('x\ny\tz') if False else '1'[::2]))
(v0, f'{9007199254740991:n}'.replace('-12', 'a', 1))
---
v0 = (isinstance((None or False), (float, list)) and int('x\ny\tz'))
(v0, str(list(dict.fromkeys({}, {}).items())))
---
isinstance((max((1, 2.5, 3), key=lambda v: -v), '  x y '[0]), bool)
---
v0 = 'x\ny\tz'.strip('3.5')[::-1].strip('Hello World')
(v0, list([v0, {}, 'Hello World']))
---
v0 = 3
(v0, ((-max(9007199254740991, 1)), 'Hello World'.removeprefix('a').ljust(3, '*')))
---
for i in ('Hello World' + '3.5'):
    w = (1.5 // 3)
print('abc'.title()[5:1:-1], int((-12345678901234567890)), end='')
('Hello World'.replace('AbC', '  x y ', 1).removeprefix('abc') * 1)
---
if ('' if ('a' or None) else '  x y '.split(',')):
    ([*[], (0 if 0.1 else 123456.789)] * -1)
else:
    w = []
sum(range(5, 0, -2))
---
float('1')
v0 = list(reversed([(k, [v]) for k, v in enumerate([[], {}])]))
(v0, ({**{v: [v] for v in {'a': 5, 'b': 1}}, True: (0.0 < 3 <= 255)} if '%-5s|' % 1 else int(max(5, -0.0))))
---
v0 = str(7).zfill(2)
(v0, [(k, [v]) for k, v in enumerate(range(0))])
---
if abs(min((g for g in [1, 2]), default=0)):
    w = (sum([float('inf'), {}]) if ([] and f"{{}}") else (list(range(0)) * 2))
else:
    print(f"{dict(a=0.0)}", (('a' + 'x\ny\tz'), 1), sep='|')
{}
---
v0 = ('3.5'.ljust(9, '*') + str('aaa'))[1:3]
(v0, [(k, (v, v0)) for k, v in enumerate(sorted({(v - 1e-5) for v in [3, 1, 2]}, key=str))])
---
list(dict.fromkeys(['a,b,,c', 123456.789], 123456.789).keys())
---
('  x y ', ([(k, v) for k, v in enumerate('Hello World')] * 2))
---
(abs(max(9007199254740991, -0.0)) < (round(1.5, 1) * len([])) <= float('  x y '))
---
if list((g for g in (([] + [3, 1, 2]) for g in [1, 2]))):
    w = max(list(zip([0, []], ([g] for g in [1, 2]))), key=str)
else:
    w = 2
(-2.75 * 1e-5)
(f"{sorted([], key=lambda v: str(v))}" if list(zip([3, 1, 2], range(5))) else (len(None) < sum(range(0)) <= (-0.5)))
---
v0 = (3 * 3)
v1, *v2 = list([3, 1, 2])
(v0, v1, v2, [*[*[], 'AbC'], min(max((len({}) for g in [1, 2]), default=0), int(123456.789))])
---
v0, *v1 = sorted([3, 1, 2], reverse=True)
v2 = sum([][::-1])
v3 = ((0 + 10) if f'{1.5:*^9}'.removeprefix('a,b,,c') else str('é😀ß').center(6))
(v0, v1, v2, v3, (255 + 9007199254740993))
---
{**{'AbC': [{}, None, None], 1: ''}, '': '3.5'[:0].rstrip('abc')}
---
for i in sorted(range(5), key=lambda v: str(v)):
    print((([] if {} else []) and ([], '3.5')), '%s-%d'[1:3].zfill(2), sep='|')
int('1')
---
((([9007199254740993, {}] * 0) + [None, 1e16, {}]) + list(zip(((g * 1e16) for g in {1: 'x', -1: 2}), [123456.789, '-12'])))
f'{12345678901234567890:^7}'
---
v0, *v1 = (([3, 1, 2] * 0) + [*(str(g) for g in [1, 2]), {}])
(v0, v1, [round(float(9007199254740993), -1) for v in (1, 2.5, 3)])
---
(123456.789 // 9007199254740991)
if round(sum({})):
    w = sorted(([] + []), key=str)
else:
    (list(zip({1: 'x', 1: 2}, ((g, "it's") for g in {}))), (([] if [] else False) if str('') else dict(a=float('inf'))))
v0 = [str(v) for v in {10: {}, 1.0: []} if (v, [])]
(v0, (not (-12345678901234567890)))
---
v0 = (0.1 // 5)
(v0, [(v, float('inf')) for v in ('é😀ß' + 'abc')])
---
any((1, 2.5, 3))
v0 = 3
(v0, isinstance([2, {}, 'a']["it's"], bool))
---
(([] * 0)[::-2] if (([] and None) if ('AbC' if [] else None) else dict(zip(((3 // 9007199254740993) for g in [1, 2]), range(0)))) else list((1, 2.5, 3))["it's"])
---
v0 = ([*'abc', {}][5:1:-1] and {})
print((any({}), (None if 0.1 else [])), len((0.5 < v0)), end='')
(v0, ('-12'.zfill(6) + 'a,b,,c'.strip()).replace('AbC', 'abc', 1))
---
v0 = len(isinstance(0, int))
for i in (1, 2.5, 3):
    w = max(min((1, 2.5, 3)), round(3, 2))
(v0, len(f'{123456.789:^7}'.endswith('  x y ')))
---
v0 = {**{(v, {}): v for v in ([g] for g in '%s-%d')}, 'abc': ('1'[5:1:-1] != ('a' + 'Hello World'))}
v0[::-2] = (5 - -1)
v0[0] = float(len(10))
(v0, min(max('', default=0), max([None, v0])))
---
v0 = int('aaa')
v1 = '{:5}'.format(2)[:0]
(v0, v1, (len(('  x y ' + 'abc')) < len((-0.0 // 2.5)) <= int('a,b,,c')))
---
v0 = {v: 'x\ny\tz'[1:].rstrip('é😀ß') for v in range(5, 0, -2)}
v0[5:1:-1] = (str(None) * -1)
(v0, abs(float('x\ny\tz')))
---
v0 = int('  x y ')
(v0, ((max(3, 3) - min({1: 'x', 'x\ny\tz': 2})) if ((v0, 0.5), (v0 if {} else [])) else v0))
---
v0 = sorted(((g * 10) for g in [1, 2]))[::-1][::-2]
if sorted({'a,b,,c'.replace("it's", '{}:{}', 1) for v in []}, key=str):
    w = list((1, 2.5, 3))
else:
    v0 = (1, 2)[(1, 2)]
v1, v2 = (not [(v - 7) for v in {}])
(v0, v1, v2, abs((-abs(float('inf')))))
---
(isinstance('{:^7}'.format([]), str), {**{**{'a': {}, 'b': 1}, 0: 3.0}, -1: ({}, '3.5')})
max({v: v for v in []}, default=0)
---
v0 = list(dict.fromkeys({'a': float('nan'), 'b': 1}, None).keys())
v1 = (([{}, -7, '3.5'], dict([v0, v0])) if f'{False:.3}' else (abs(-0.0) < float(7) <= len(None)))
(v0, v1, sorted((1, 2.5, 3), key=lambda v: str(v)))
---
print(([][(1, 2)], f'{0:g}'), f"{('1' if '3.5' else {})!r}", end='')
min((max([True, -7], key=str) - int(-0.0)), (-min('aaa', key=lambda v: -v)))
for i in ((g % -7) for g in [5, 0.5]):
    (([{}, None, 255] if (3 or []) else (3.0 * 3)) if (min([], default=0) and float('inf')) else 3.0)
'%i' % None.lstrip('é😀ß')
---
(list(reversed("it's".split(None, 1))), sorted(((g + 1) for g in {'a': None, 'b': 1}), key=str))
v0 = ((min(2, 12345678901234567890) if min([3, 1, 2], key=lambda v: -v) else float('inf')), float(int(0.5)))
v1, *v2 = (f'{-2.75:e}', [3, 1, 2][::-1])
(v0, v1, v2, min(str({}).rfind('x\ny\tz'), float(sum([3, 1, 2]))))
---
v0 = f"{(-len(9007199254740993))!r}"
(v0, (True, float('aaa')))
---
v0, *v1 = [v for v in [3, 1, 2]]
v2 = ('a' * 0).zfill(2).split(None, 1)
(v0, v1, v2, abs('{:g}'.format(1e16).index('{}:{}')))
---
v0 = (list({'a': 'a', 'b': 1})[::-2], list(zip([], 'a,b,,c'))[::-1])
v1 = (v0 + -7)
(v0, v1, list(reversed(sorted(([g] for g in range(5)), reverse=True))))
---
v0 = f'{9007199254740993:*^9}'[-2:][:]
v1 = ('Hello World'.join([str(v) for v in [v0, []]]) + '-12'.join(range(1, 6, 2)))['3.5']
(v0, v1, list(reversed(f"{[]:>6}".splitlines())))
---
v0 = "it's"
v0[None] = v0
v1 = sum(list((1, 2.5, 3)))
(v0, v1, int('aaa'.replace('-12', '-12', 1).count('3.5')))
---
v0 = int('abc')
v1, v2 = str((5 * float('inf')))
print((len('x\ny\tz'), list(zip({}, 'a'))), f'{1:X}', end='')
(v0, v1, v2, v2)
---
v0 = f'{0.0:#x}'.zfill(2).swapcase()
if bool('a,b,,c'[::2]):
    if list(zip([], v0)):
        w = bool(str("it's").isupper())
    else:
        v0 = ((-int('aaa')) % 2)
else:
    v0 = (('Hello World' + 'é😀ß').rjust(9) if ([*range(1, 6, 2), 3], list([3, 1, 2])) else '%i' % v0)
(v0, (1, 2)[:])
---
v0 = (1, 2)["it's"]
if v0:
    w = (max('%s-%d'.count('3.5'), 'x\ny\tz'.rfind("it's")) / (max(range(1, 6, 2), key=str) - (-9007199254740991)))
else:
    v0 += len(v0[::-1])
if '%.2f' % 3:
    v0['é😀ß'] = ((v0 and 2) if ([], v0) else (v0 if {} else None))
else:
    v0 = '{:_}'.format({})
(v0, ((sorted({str(v) for v in (1, 2.5, 3)}, key=str) * 0), list(reversed([v0, 'x\ny\tz', {}]))))
---
v0 = ({2: isinstance({}, bool), 'é😀ß': [*'é😀ß', 1.5]} > 0.5)
(v0, ((([{}, v0] * 2) * 2) + list(zip('a', '3.5'))))
---
v0 = min('abc'.join(['a,b,,c', 'Hello World']), key=str)
(v0, (v0 - 0))
---
(((-7 % 10) if ([] if -2.75 else -7) else 7) if any('') else {([] if False else []): (v % False) for v in (1, 2.5, 3)})
v0 = list({**{**{}, 'aaa': None}, 10: '1'.startswith('-12')}.items())
v0['é😀ß'] = ((not v0), '3.5'['{}:{}'])
(v0, f'{5:+}'.center(3, '*'))
---
(list(zip(([g] for g in {'a': 5, 'b': 1}), [{}, 7])) + [(--1), (None, 1000), (None or {})])
((-255) if min((-0), max(1, 5)) else (str(3.0) if sorted([3, 1, 2]) else (0 if 12345678901234567890 else 'a,b,,c')))
((10 % 0.0) if {'abc': (None, 123456.789), -1: (3 - 1)} else (-2.75 * 1e16))
---
v0 = f"{f'{1.5: d}'[:2]!s}"
v0 += 1e16
(v0, abs(abs((1 - 9007199254740993))))
---
v0 = '%i' % [].replace('-12', 'a', 1).startswith('abc')
v1 = round(f"{v0:>6}".index("it's"), 1)
for i in [9007199254740993, "it's", v0]:
    w = ([str(v) for v in v1] * -1)
    if str(v0):
        continue
(v0, v1, ([v0, '1', 9007199254740991][:0] + sorted([], key=lambda v: str(v))))
---
v0 = (list(reversed([*(1, 2.5, 3), 'x\ny\tz'])) + [str(v) for v in [0.5, None]])
v1 = ((v0 / 1000), ((0.5 and None) and (v0 != [])))
(v0, v1, {**{None: bool(2.5), (1, 2): 'a'.replace('a', 'a,b,,c', 1)}, 10: bool(isinstance(None, str))})
---
v0 = '{:.0f}'.format(None)
v1 = f'{1e16:%}'
(v0, v1, [*range(0), int("it's")][::2])
---
v0 = ('%-5s|' % 1e-5 <= '%s-%d'.removesuffix('{}:{}').replace('a', '  x y '))
v1, *v2 = '{:>8}'.format(v0).index('é😀ß')
v3, *v4 = '%+d' % v0
(v0, v1, v2, v3, v4, (9007199254740991 // v2))
---
v0 = (((2 + 1.5), (None if None else 1)) or ({v: [v] for v in [3, 1, 2]} and list({}.keys())))
(v0, v0[2])
---
v0 = round(int(round(float('inf'))))
v0 += ((v0 if v0 else None), 'a'[::-1])
(v0, dict(zip((1, 2.5, 3), '{:010.2f}'.format(1.5))))
---
v0 = (1, 2)['3.5']
v1 = [*range(3), v0]
v2 = f'{1e-5:*^9}'
(v0, v1, v2, {v: v for v in range(0)})
---
v0 = [{**{(1, 2): 'aaa', (1, 2): 9007199254740993}, '{}:{}': bool('aaa')}, f'{0:,}'.islower(), list(range(5))]
(v0, (f'{123456.789:>5s}'.zfill(2) * 3))
---
if dict((1, 2.5, 3)):
    w = ('x\ny\tz'.replace('Hello World', '1', 1) + f"{None:>6}").ljust(6, '*')
else:
    w = int((-sum('1')))
None
---
v0 = f"{(5 - 7):>6}".ljust(6, '*')
v1 = ({}, ((v0, -0.0), [][-1]))
(v0, v1, ((f'{7:g}' + str(v1)) if all((1, 2.5, 3)) else ((v1 if 1 else []), (v0 % v0))))
---
v0 = ((f'{False:c}' + '%e' % {}) if f'{1e300:c}'.zfill(2) else (9007199254740993 + 1000))
(v0, (-1 - 255))
---
v0 = round((7 % (2.5 - 123456.789)))
v1, v2 = (int('  x y ') < abs(255) <= abs(3.0))
(v0, v1, v2, ('a,b,,c'[0][-2:], (v1 / v2)))
---
(bool(int('  x y ')) if max(abs(12345678901234567890), (-3)) else list(dict((1, 2.5, 3)).items()))
---
v0 = min(min(max(True, -2.75), len(None)), min((1000 // 1e300), min(range(3), default=0)))
(v0, 'abc'.join({1: 'x', '  x y ': 2}))
---
v0 = (0.1 % 1000)
for i in range(5):
    w = ('-12'.lower() * 1)['1']
(v0, round(round(len([]), 2), 2))
---
sorted({str(v) for v in dict.fromkeys('AbC', 1000)}, key=str)
list([None, 3, 'Hello World'])
v0 = (isinstance((12345678901234567890 - True), (float, list)) if ('%s-%d' if ('Hello World', '') else '3.5'.endswith('AbC')) else str(abs(-7)))
(v0, (([3, 1, 2]['3.5'] if (v0 or float('nan')) else (v0, 'a')) if abs(max(range(3))) else sorted(v0, reverse=True)))
---
1
v0 = (list({'1': 'a', 'Hello World': None}.items()) * 2)
v1 = (v0 if bool(max(10, float('nan'))) else {**{str(v): str(v) for v in [3, 1, 2]}, '3.5': (v0, v0)})
(v0, v1, ((('Hello World' and v1) if dict(zip(range(0), (g for g in [1, 2]))) else (3 % 3)), (v0 / 10)))
---
v0 = {}
v0 *= "it's"[1:].rfind('  x y ')
(v0, ((-7 / 1e-5) or (min(v0, key=str) and 'x\ny\tz'.ljust(6, '*'))))
---
[*(g for g in []), (({} in None), [str(v) for v in {'a': {}, 'b': 1} if (v + 12345678901234567890)])]
---
for i in (1, 2.5, 3):
    w = bool({**dict((1, 2.5, 3)), 'abc': sorted([-7, 'a'], reverse=True)})
('  x y '.strip('{}:{}') + 'é😀ß'.swapcase()).replace('3.5', 'a', 1)
---
v0 = abs(float('-12'.index('a,b,,c')))
v1 = int(abs(min({1: 'x', '{}:{}': 2}, default=0)))
(v0, v1, (f'{3:.0f}' * 0).count("it's"))
---
v0 = {[v]: v for v in range(1, 6, 2)}
v1 = str(int((-0.5)))
(v0, v1, ((v1 * v1) and 'a,b,,c'.replace('{}:{}', 'a,b,,c').istitle()))
---
v0 = (('3.5'.ljust(3, '*') + ('abc' + 'AbC')) if [] else all(((g % 1) for g in [None, 1e-5])))
v1 = {**dict.fromkeys((1, 2.5, 3), []), 1: f'{1:_}'}
(v0, v1, list(reversed([*range(1, 6, 2), [v1, v1][:0]])))
---
v0 = '%g' % {}
v1 = max(((v0, '3.5') for g in {1: 'x', 0: 2}), key=lambda v: -v)
v2 = (('{}:{}' if (v1 + v0) else ([3, 1, 2] + [7, {}])) if {'a,b,,c': (v1, {}), None: list(zip({'a': None, 'b': 1}, range(5)))} else [(k, round(1000, 0)) for k, v in enumerate((1, 2.5, 3))])
(v0, v1, v2, list(zip(dict([]), (1, 2.5, 3))))
---
v0 = (f'{9007199254740993:g}'.endswith('3.5') if str(12345678901234567890)[::-2] else [*"it's", {v: (v % 5) for v in {}}])
(v0, float(((-9007199254740993) // float('{}:{}'))))
---
v0 = (([3, 1, 2][::-1], ('{}:{}' + '  x y ')) if sum([None, []]) else {'Hello World': isinstance('', str), -1: 'Hello World'[(1, 2)]})
v1 = (all('AbC') and f"{[3 for v in []]!s}")
v2 = v1
(v0, v1, v2, bool(any([3, 1, 2])))
---
v0 = [[v] for v in range(0) if 'a'['-12']]
v1 = f"{int('{}:{}')}"
(v0, v1, ({**{'{}:{}': None, '': []}, 'é😀ß': ('  x y ' or {})} or ((v0 and v0) and ({}, None))))
---
v0 = max(range(5))
v1, *v2 = max((g for g in {1: 'x', 2: 2}), key=lambda v: -v)
v3 = sum(v0)
(v0, v1, v2, v3, list(reversed([str(v) for v in [3, 1, 2] if abs(5)])))
---
v0 = isinstance(dict(zip('abc', range(1, 6, 2))), bool)
v1 = {**dict(a=(not v0)), -1: ((2 < 0 <= 1), (1e300 / 5))}
(v0, v1, dict(a=sum('é😀ß')))
---
v0 = (str('{}:{}') * -1)[-1]
(v0, list(zip('Hello World'.zfill(6), list(reversed([None, -0.0])))))
---
v0 = ((list(range(3)) * 2), list([{}, None]))
(v0, "it's".join(([g] for g in [1, 2])))
---
v0 = float(2)
v1, v2 = list({**{'a': 1e300, 'b': 1}, 10: []}.keys())
(v0, v1, v2, (f"{({} and {})}" if None else (0.0 + 0.5)))
---
sorted([3, 1, 2], key=lambda v: str(v))["it's"]
v0 = (1e16 / 5)
v0['a,b,,c'] = [(k, (v, 0.1)) for k, v in enumerate(range(5))]
(v0, (v0, (float('x\ny\tz') % sum({'a': v0, 'b': 1}))))
---
v0 = (False + False)
v1 = (min((1, 2.5, 3), key=str) < max(sum((str(g) for g in [1, 2])), int(3)) <= abs(float('abc')))
if {**dict(a=v0), 0: 'abc'.startswith('1')}:
    w = float(round(len(v0), 1))
else:
    v0[-2:] = f"{str(None)}"
(v0, v1, {'Hello World': dict.fromkeys(range(1, 6, 2), []), 10: (sorted({v for v in '  x y '}, key=str) + sorted({(v * 1e16) for v in range(0)}, key=str))})
---
v0 = f"{(-1 - 1000)!s}"
if (list(zip([], (1, 2.5, 3))) + ([3, 1, 2] * -1)):
    v0[1:3] = ['aaa', 'é😀ß']['aaa']
else:
    v0 = ([v0, v0, ''][:2], (0 - 12345678901234567890))
(v0, {**{'aaa': (v0 if False else v0), '': [v0, []]['  x y ']}, (1, 2): f'{1e16:X}'})
---
for i in (1, 2.5, 3):
    for i in (g for g in [{}, []]):
        w = '-12'.zfill(6).replace('1', 'a,b,,c').endswith('%s-%d')
v0, v1 = (([None, []] + [None, None]) * -1)
print(str({}).find('abc'), [(2.5 / 2.5), ('aaa', {}), v1])
(v0, v1, list('aaa'.splitlines()))
---
v0 = (1, 2)[2]
(v0, (not {'a,b,,c': v0, 'a,b,,c': 'a,b,,c'.rfind('')}))
---
v0 = ('%s-%d'.join(['a,b,,c', '-12']) + str({}))[1.0]
(v0, float('{}:{}'))
---
v0 = ('{}:{}'[5:1:-1] * 1).zfill(6)
v0 += dict(zip((1, 2.5, 3), range(5, 0, -2)))
v1 = '{}:{}'.join('aaa'.split('a', 1)).strip('-12').endswith('%s-%d')
(v0, v1, (f'{False:=+6}' or len([(k, [v]) for k, v in enumerate((1, 2.5, 3))])))
---
print((f"{[]}" and sorted([], key=len)), (('  x y ' + "it's"), (3 % 5)), sep='|')
v0 = float('é😀ß')
v1 = 'x\ny\tz'.join((1, 2.5, 3)).istitle()
(v0, v1, f'{123456.789:>8}')
---
if list(zip({1: 'x', 'é😀ß': 2}, 'AbC')):
    w = ['  x y ', f'{7:X}'][1.0]
else:
    (float('nan') - 1)
float('%s-%d')
v0 = (f"{1!s}".endswith('a,b,,c'), (list(zip("it's", (1, 2.5, 3))) * -1))
(v0, f'{2:010.2f}'[:])
---
(['aaa', f'{9007199254740993:_}'] + sorted({[v] for v in 'x\ny\tz'}, key=str))
---
if round(1, 1):
    w = len((('%s-%d' + 'Hello World') if sorted([{}, []], reverse=True) else (0 / 2)))
else:
    w = {**{'%s-%d': len([]), None: ({} and 3)}, 'aaa': (({} if None else -0.0) and [(k, (v - True)) for k, v in enumerate([3, 1, 2])])}
12345678901234567890
---
('%g' % 'AbC'.isupper() and '3.5'.zfill(6).rfind('x\ny\tz'))
'%+d' % [].zfill(2).center(3, '*')
---
v0 = {"it's": [v for v in [] if str(v)], 'abc': (-2.75 % float('inf'))}
v1 = ([v for v in '{}:{}'], min(((g, v0) for g in [False, 'AbC']), key=lambda v: -v))
for i in f"{1e-5!r}":
    for i in ([[], '-12'] + [1, []]):
        v0 = (float('-12'.count('x\ny\tz')) + len(([], {})))
(v0, v1, sorted(range(0), key=str))
---
v0 = (((12345678901234567890 % 12345678901234567890), '3.5'.removeprefix('3.5')), [])
v1 = [v for v in [3, 1, 2] if (v, [])][0]
(v0, v1, (-1 % 0.0))
---
v0 = ((''.title() + ''.capitalize()), '%d' % [].istitle())
(v0, ((not (9007199254740991 if None else v0)) or round((5 - 2), -1)))
---
('aaa'.replace('a', 'aaa', 1).index('  x y ') < float(len([])) <= sum((1, 2.5, 3)))
---
v0 = (((1e16, 123456.789) if None else round(10)), list([]))
(v0, '%e' % 1e16.upper())
---
print(int(len(5)), '-12'.removesuffix('').endswith(''))
round((round(0.5, 0) * sum((1, 2.5, 3))), -1)
---
v0 = ((True % 3) if ((None if {} else 1e300) and (None <= {})) else 'a,b,,c'.rstrip('1')[0])
v1 = isinstance(({'a': 1000, '%s-%d': v0} and list((g for g in [1, 2]))), str)
v2 = (f'{2:+}' * 2)[:0]
(v0, v1, v2, max(float('1'), (-1 / round(3, 0))))
---
v0 = f'{0.1:x}'.strip()
(v0, [str(v) for v in {'a': v0, 'b': 1}][1:])
---
v0 = ((dict(zip({'a': [], 'b': 1}, (1, 2.5, 3))), ('aaa' * 1)) if ('%5d' % [] + ('-12' + 'x\ny\tz')) else ([*(g for g in [1, 2]), 0.0], (2 * True)))
v1 = '{:+}'.format(v0)
print(['', 1000, v1][None], ((-2.75 + 3), list({'a': 'é😀ß', 'b': 1}.items())), sep='|')
(v0, v1, sorted({v for v in {'a': v1, 'b': 1}}, key=str)[-1])
---
max(list(reversed(['Hello World', -7])))
v0 = (-(-max([None, 1], default=0)))
(v0, '{:}'.format(v0))
---
v0 = (0 // 0.5)
v0[-2:] = (float('a,b,,c') < (1e300 / 3.0) <= (3 - 3))
(v0, ((-2.75 % 0.1) and [(k, (0.5 if v0 else '%s-%d')) for k, v in enumerate([])]))
---
[((1 / 9007199254740993) and (1, 2)[:2]), ('{:<5}'.format(None) + 'a'.replace('aaa', '-12', 1)), {**{-1: '%s-%d', 1.0: 0.1}, 'AbC': (1.5 + 255)}]
---
(({**{'a': [], 'b': 1}, 2: None}, ([], 0)) if (1, 2)[0] else ('  x y '.zfill(6) if (0.1 < {}) else (5 / -1)))
f'{-0.0:b}'
v0 = ('a,b,,c'.lstrip('aaa') + 'x\ny\tz'.replace('aaa', 'aaa', 1)).rstrip("it's")
(v0, isinstance((('3.5' + '1') or '{:=+6}'.format('abc')), int))
---
('-12'.join([str(v) for v in []])[-1], (({}, []), '%-5s|' % []))
---
for i in range(5):
    w = (3 * 9007199254740991)
'AbC'.join({})
v0, v1 = (min('é😀ß', default=0) < 'aaa'.rfind('1') <= "it's".index('1'))
(v0, v1, (f'{7:b}' if max('é😀ß', key=lambda v: -v) else ((None if 1000 else v1) and [][:])))
---
(sorted({(v, []) for v in (g for g in [1, 2])}, key=str) + ([3, 1, 2] * 2))[::2]
v0 = list(zip((str(g) for g in range(3)), [str(v) for v in (1, 2.5, 3)]))
(v0, (min(range(1, 6, 2)), '{}:{}'.join(range(3)).isalpha()))
---
v0 = f'{2.5:b}'.isalnum()
for i in ((g, v0) for g in (list(reversed([])) for g in [])):
    w = (-len((not [])))
    if {}:
        break
(v0, min({(v, v0): v for v in (1, 2.5, 3)}, key=lambda v: -v))
---
print(max((-True), max(-7, 9007199254740991)), max((-12345678901234567890), max(12345678901234567890, -1)))
if (0.0 % 9007199254740993):
    w = ((1, 2)[-1], ('' + 'é😀ß').rfind('{}:{}'))
else:
    w = f'{1:%}'
(1, 2)['  x y ']
---
v0 = {}
print((({}, v0), sorted({v for v in {'a': [], 'b': 1}}, key=str)), bool([3, 1, 2][-2:]), end='')
(v0, {**{[v]: (v * 9007199254740993) for v in [None, '3.5']}, None: ((v0 if v0 else float('inf')) and v0)})
---
v0 = ['', f'{1e300:e}']
if (int('') + float(1000)):
    for i in list('aaa'):
        v0 = min((g for g in '  x y '))
else:
    v0[-2:] = (max(range(0), default=0) and (1, 2)[:0])
(v0, f'{-2.75:5}')
---
(2 and [*range(3), (2 // 0.1)])
{**{sum('a'): v for v in range(5)}, '{}:{}': list({(3 or 2): v for v in ((g * -1) for g in [1, 2])}.values())}
v0 = [v for v in "it's".center(9, '*')]
(v0, v0)
---
v0, v1 = list(zip(range(1, 6, 2), (1, 2.5, 3)))[1:]
v0 *= [(v % 2) for v in v1 if v][::2]
v2, *v3 = 'Hello World'[:0].rfind('-12')
(v0, v1, v2, v3, ('aaa'.join((g for g in [1, 2])) + ("it's" * -1)).startswith('a'))
---
v0 = sum(dict.fromkeys([3, 1, 2], []))
v1 = ([(k, str(v)) for k, v in enumerate([3, 1, 2])][:2] if (True if 'abc'.zfill(2) else int('  x y ')) else ('1' * 3)[0])
v2 = (('a,b,,c'.join([str(v) for v in []]) * 3), ((v1 - 3), (v0 if {} else v0)))
(v0, v1, v2, '{:s}'.format('a,b,,c').ljust(6, '*'))
---
True
v0 = '{}:{}'.join([str(v) for v in range(0)])[::-2].capitalize()
v1, v2 = ("it's".startswith('  x y ') if ([], 'x\ny\tz') else {})
(v0, v1, v2, 'a,b,,c'.removeprefix('é😀ß').removesuffix('abc').strip())
---
v0 = ((1, 2)[-2:], sorted({[v] for v in range(5, 0, -2)}, key=str)[:2])
v1 = []
(v0, v1, list(reversed([*[v1, None], dict.fromkeys('é😀ß', None)])))
---
v0 = 'Hello World'.replace("it's", '%s-%d', 1).removeprefix('a,b,,c').istitle()
(v0, [*{list(zip(((g * False) for g in [1, 2]), (1, 2.5, 3))): v for v in range(0)}, (list(zip('-12', (g for g in [1, 2]))) >= (float('nan') or 0.5))])
---
v0, *v1 = ((None if 9007199254740991 else None) or {**{'a': None, 'b': 1}, '{}:{}': None})
if (1, 2)['aaa']:
    v0 //= {**{(v, {}): [v] for v in []}, '{}:{}': list(zip({'a': None, 'b': 1}, []))}
else:
    for i in ((None, '{}:{}') for g in []):
        v1 = [any({}), sum([3, 1, 2]), sorted(range(1, 6, 2))]['a,b,,c']
        if ('aaa' * 1):
            break
v2 = v0[:0]
(v0, v1, v2, v1[''])
---
f"{sorted({str(v) for v in range(5, 0, -2)}, key=str):>6}".find('x\ny\tz')
---
{'-12': sum({1: 'x', 'é😀ß': 2}), (1, 2): [{'abc': None, 'a': 'AbC'}, '  x y '.lstrip('  x y '), (1e16 / 2)]}
---
v0 = len('a,b,,c'[::-2].split(' '))
for i in range(5):
    v0['{}:{}'] = ('x\ny\tz'.split() if {'AbC': None, '{}:{}': None} else {})
    if 'AbC'.endswith('Hello World'):
        continue
v1 = list(zip('%5d' % v0, 'abc'.replace('abc', 'abc')))
(v0, v1, abs(int(1)))
---
if {(v % 255): [v] for v in 'a'}:
    w = 0
else:
    (float('nan'), 9007199254740993)
abs(min((g for g in ((g, {}) for g in [1, 2])), key=lambda v: -v))
---
v0 = (-sum((1, 2.5, 3)))
v1 = (([-0.0, v0, 2] + ([] + [])) + str("it's").splitlines())
if {**{'AbC': [], '': v1}, 1.0: 'x\ny\tz'.zfill(2)}:
    v1 %= '%f' % 3
else:
    print(('é😀ß' + 'a').lower(), (('a' + 'abc') * 3))
(v0, v1, dict.fromkeys((1, 2.5, 3), 9007199254740991))
---
v0, *v1 = 'a,b,,c'.removesuffix('a').rstrip('-12')
v1 -= str(None)
v2, *v3 = str((v0 % -7))
(v0, v1, v2, v3, 2.5)
---
if [[v] for v in range(5, 0, -2)]:
    int('a')
else:
    for i in range(5):
        w = 1000
v0 = (2 // 1)
v0[1:] = list({'a': True, 'b': 1}.items())[1]
(v0, (sorted([3, 1, 2], key=str) if (list({1: 'x', 0: 2}.items()) * 2) else sorted([3, 1, 2], key=lambda v: str(v))))
---
v0 = len(round(float(1), 0))
if '{:05}'.format(v0):
    v0[10] = (True + 2)
else:
    v0 = (((False // 3.0) + sum(range(5, 0, -2))) or str('Hello World'.ljust(3)))
(v0, '%f' % v0)
---
v0 = [*{1: {}, -1: 1.5}, '{}:{}'.split(' ')[:0]]
v0[:] = int(1000)
(v0, (f'{2.5:5}' if (-(-2)) else bool((v0 - 0.1))))
---
v0, v1 = list(zip((1, 2.5, 3), 'a'))
v2 = f"{[(k, [v]) for k, v in enumerate([])]}".index('3.5')
(v0, v1, v2, int("it's"))
---
v0 = '%f' % []
if (12345678901234567890 / 2):
    v0 = (max({}, default=0) < max('1'.rfind(''), float('1')) <= (abs(12345678901234567890) % abs(12345678901234567890)))
else:
    w = [(k, f'{-2.75:.2f}') for k, v in enumerate((1, 2.5, 3))]
v1 = (list({[v]: v for v in [3, 1, 2]}.keys()) if str('a,b,,c'.splitlines()) else ('-12'[1] and v0))
(v0, v1, ('Hello World'.ljust(6, '*') * 0)['é😀ß'])
---
for i in (g for g in '3.5'):
    w = ((not 'aaa'.find('')), abs('{}:{}'.index('')))
v0, *v1 = sorted({v for v in {}}, key=str)
v2, v3 = ([0.5, v1, 'a'], f'{0.1:>8}')
(v0, v1, v2, v3, (1, 2)[1:])
---
v0 = ('  x y '.lstrip('AbC').replace('aaa', '{}:{}') + '%d' % [])
v1, *v2 = int('  x y ')
v3 = ([v0, '{}:{}', []] * 0)[None]
(v0, v1, v2, v3, (1, 2)[::-2])
---
v0 = [*(1, 2.5, 3), ('a,b,,c'.islower() if (None if "it's" else 0.0) else dict(zip([{}, {}], {1: 'x', 1.0: 2})))]
v0 %= (([] * -1), (None and None))
(v0, (((v0 + 5) if round(1000, 0) else {**{1: 'x', -1: 2}, 'é😀ß': v0}), None))
---
v0, *v1 = list(zip([3, 1, 2], (1, 2.5, 3)))
v2 = [(k, v) for k, v in enumerate(sorted({str(v) for v in [3, 1, 2]}, key=str))]
v3 = dict.fromkeys('x\ny\tz'.join(['Hello World', '3.5']), {})
(v0, v1, v2, v3, '%i' % v0.replace('', '1', 1))
---
v0 = (('AbC' + '  x y ').find('a') if 5 else (str(1e-5) if "it's" else ('3.5' + 'é😀ß')))
v0['%s-%d'] = "it's".capitalize().rjust(9)
if (sorted(((g + 2.5) for g in [1, 2]), key=lambda v: str(v)) * 0):
    [sorted({(v, []) for v in [v0, {}]}, key=str) for v in ([[], 'AbC'] * 2) if (v - 1e16)]
else:
    w = ('1'.swapcase() + ('abc' * 3)).isdigit()
(v0, (v0 + 12345678901234567890))
---
((-1 // 3.0), 'x\ny\tz'.join(['', str(None)]))
print([(k, str(v)) for k, v in enumerate('abc')], [(k, [v]) for k, v in enumerate(range(1, 6, 2))])
for i in f'{0.0:%}':
    w = {1.0: sorted((1, 2.5, 3), reverse=True), 'aaa': f"{1.5!r}".islower()}
(-max(max('1', default=0), max(1000, 3.0)))
---
(('%i' % {}, ('abc', [])) and ('é😀ß'[:] if '1'.replace('{}:{}', 'a,b,,c', 1) else (not {})))
---
v0 = 0
v0 //= (('' + 'aaa') if (v0 // 3.0) else ('%s-%d', None))
v1 = f"{f'{1:#x}'!s}"
(v0, v1, dict.fromkeys('aaa'.split(' '), 7))
---
v0 = (f"{[*(1, 2.5, 3), '-12']}" if list({1: 'x', 10: 2}.items())[10] else '')
v1 = (True + 1e-5)
(v0, v1, f"{float(int('é😀ß'))}")
---
v0, v1 = max('a'.index(''), round(-7, 2))
v2 = (max(abs(1000), 1) < sum({}) <= 0)
(v0, v1, v2, (123456.789 + 9007199254740993))
---
v0 = 'abc'.join((1, 2.5, 3)).replace('1', 'aaa')
(v0, round(len((--7)), -1))
---
v0, *v1 = 3
(v0, v1, (((v1 if None else 'a,b,,c') or [3, 1, 2][::2]), max(min('AbC', default=0), (1.5 + 0.5))))
