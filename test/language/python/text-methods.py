['Ab1'.swapcase(), 'hello world'.title(), "they're bill's".title(), 'ß'.upper(), 'ΑΣ'.lower(), 'ß'.casefold(), 'ǆ'.title(), 'ﬁ'.capitalize()]
---
['hELLO'.capitalize(), ''.capitalize(), 'éA'.upper(), 'İ'.lower(), 'straße'.casefold(), 'ὈΔΥΣΣΕΎΣ'.lower(), 'ΑΣ'.capitalize(), 'ΑΣ b'.title()]
---
['ab\tc'.expandtabs(), 'a\tb\n\tc'.expandtabs(4), '\t'.expandtabs(0), '\t'.expandtabs(-3), 'a\r\tb'.expandtabs(tabsize=3), '日\tx'.expandtabs(4)]
---
'a\r\nb\rc\n\x0bd\x1ce\x85f\u2028g'.splitlines()
---
['a\nb'.splitlines(True), 'a\nb\n'.splitlines(), ''.splitlines(), '\n'.splitlines(), '\n\n'.splitlines(keepends=True), 'a\r\n'.splitlines(1)]
---
[' a  b '.split(), ' a  b '.split(None, 1), ' a '.split(None, 0), '  '.split(), ''.split(), 'a\u2003b\x1cc'.split()]
---
['a,b,c'.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.split(',', 0), 'a,,b'.split(','), ''.split(','), 'aXXbXXc'.split('XX', -1), 'a b'.split(sep=None, maxsplit=1), ','.split(',')]
---
['a,b,c'.rsplit(',', 1), ' a  b c '.rsplit(None, 1), 'aaa'.rsplit('aa'), 'a b c'.rsplit(), ' a '.rsplit(None, 0), 'abc'.rsplit('x')]
---
['a-b-c'.partition('-'), 'abc'.partition('x'), 'a-b-c'.rpartition('-'), 'abc'.rpartition('x'), 'a'.partition('a')]
---
['²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), '五'.isnumeric(), '²'.isalnum(), '12'.isdecimal(), '١٢'.isdigit(), ''.isdigit(), '1.5'.isdigit(), '-1'.isnumeric()]
---
['abc'.isalpha(), 'ab1'.isalpha(), 'é'.isalpha(), ''.isalpha(), 'ab1'.isalnum(), 'a b'.isalnum(), '日本'.isalpha(), 'ª'.isalpha()]
---
['ª'.islower(), 'Ⅷ'.isupper(), 'ⅷ'.islower(), 'ǅ'.istitle(), 'ǅ'.isupper(), 'a1'.islower(), '1'.islower(), 'A1'.isupper(), 'Aa'.isupper(), ''.isupper()]
---
['Hello World'.istitle(), 'Hello world'.istitle(), 'HELLO'.istitle(), '1A'.istitle(), 'A1a'.istitle(), ''.istitle(), "It'S".istitle()]
---
['a1'.isidentifier(), '1a'.isidentifier(), 'def'.isidentifier(), ''.isidentifier(), 'é'.isidentifier(), 'a b'.isidentifier(), '_'.isidentifier()]
---
['\u00ad'.isprintable(), ' '.isprintable(), ''.isprintable(), '\n'.isprintable(), 'é日'.isprintable(), '\u200b'.isprintable()]
---
[' '.isspace(), ''.isspace(), '\x1c'.isspace(), '\u200b'.isspace(), ' a'.isspace(), '\t\n\r\x0b\x0c'.isspace(), 'abc'.isascii(), 'é'.isascii(), ''.isascii()]
---
['aXbX'.replace('X', '--', 1), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), '😀'.replace('', '-'), ''.replace('', 'x'), 'aaa'.replace('a', 'bb'), 'abc'.replace('b', ''), 'abc'.replace('x', 'y'), 'aaa'.replace('a', 'b', 0), 'aaaa'.replace('aa', 'b'), 'abc'.replace('b', '$&'), 'abc'.replace('', '', 5)]
---
['abc'.count(''), 'aaa'.count('aa'), 'abcabc'.count('bc', 2), 'abc'.count('', 4), 'abc'.count('', 3), ''.count(''), 'a😀b😀'.count('😀'), 'aaaa'.count('a', -2)]
---
['abc'.find('c'), 'abc'.find('x'), 'abc'.find(''), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.find('b', 2), 'abc'.find('c', -1), 'abc'.find('a', None, 1), 'a😀b'.find('b'), 'a😀b'.find('b', 2), 'a😀b'.find('😀', 1, 2)]
---
['abc'.rfind(''), 'abcabc'.rfind('c', 0, 5), 'abcabc'.rfind('c'), 'abc'.rfind('x'), 'a😀b😀'.rfind('😀'), 'aaa'.rfind('aa'), 'abc'.rfind('', 1, 2), 'abc'.rindex('c'), 'abc'.index('b', -2)]
---
['-5'.zfill(5), '+'.zfill(3), ''.zfill(2), 'abc'.zfill(2), '5'.zfill(-1), '--5'.zfill(5)]
---
['abc'.center(6, '*'), 'abcd'.center(7, '*'), 'a'.center(4), 'a'.ljust(3, '.') , 'a'.rjust(3, '.'), 'abc'.ljust(2), '😀'.center(4, '-'), 'a'.rjust(3, '😀')]
---
['abc'.startswith('a'), 'abc'.startswith(('x', 'ab')), 'abc'.startswith('b', 1), 'abc'.startswith('', 3), 'abc'.startswith('', 4), 'abc'.startswith(()), 'abc'.endswith('bc', 1, 3), 'abc'.endswith(''), 'abc'.endswith(('x', 'c')), 'abc'.endswith('abc', -2)]
---
['  a '.strip(), 'xxabxx'.strip('x'), 'abc'.lstrip('ba'), 'abc'.rstrip('cb'), 'aaa'.strip('a'), '😀a😀'.strip('😀'), ' a '.strip(''), ' a '.strip(None), '\x1ca\u3000'.strip()]
---
['abc'.removeprefix('a'), 'abc'.removeprefix('x'), 'abc'.removesuffix('bc'), 'abc'.removesuffix(''), 'aa'.removesuffix('a')]
---
['abc'.translate({97: 'xx', 98: None, 99: 100}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), str.maketrans({'a': 1, 98: None}), 'abc'.translate(['x']), str.maketrans('a', 'b'), 'a😀'.translate({128512: 'b'})]
---
['-'.join('abc'), ''.join([]), ','.join(('a', 'b')), '-'.join({'x': 1}), ' '.join(c for c in 'ab'), ''.join(['a'])]
---
['a' 'b', 'a' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'a' + 'b', 'b' in 'abc', '' in '', 'x' not in 'abc']
---
['hello'[1], 'hello'[-1], 'hello'[1:3], 'hello'[::-1], 'hello'[::2], 'hello'[10:], 'a😀b'[1], 'a😀b'[::-1], 'a😀b'[1:], len('a😀b'), 'hello'[-100:100], 'abc'[3:1:-1], 'abcdef'[4:1:-2]]
---
''.join(1)
---
''.join([1])
---
','.join(['a', 'b', None])
---
''.join()
---
'a'.split(1)
---
'a'.split('')
---
'a'.split(sep=',', maxsplit='a')
---
'a'.split(1, 2, 3)
---
'a'.split(foo=1)
---
'a'.split(',', sep=',')
---
'a'.partition('')
---
'a'.partition(1)
---
'a'.rpartition(1)
---
'a'.find()
---
'a'.find(1)
---
'a'.find('a', 'b')
---
'a'.find('a', start=1)
---
'a'.index('b')
---
'a'.rindex('b')
---
'a'.count()
---
'a'.count(1)
---
'a'.replace('a')
---
'a'.replace(1, 2)
---
'a'.replace('a', 2)
---
'a'.replace('a', 'b', 'c')
---
'a'.replace('a', 'b', count=1)
---
'a'.startswith()
---
'a'.startswith(1)
---
'a'.startswith((1,))
---
'a'.startswith(['a'])
---
'a'.endswith('a', 'b')
---
'a'.strip(1)
---
'a'.lstrip(1)
---
'a'.strip('a', 'b')
---
'a'.center()
---
'a'.center('a')
---
'a'.center(5, 'ab')
---
'a'.center(5, 1)
---
'a'.ljust(5, '')
---
'a'.zfill('a')
---
'a'.zfill()
---
'a'.expandtabs('a')
---
'a'.expandtabs(1, 2)
---
'a'.splitlines(1, 2)
---
'a'.splitlines(keepends='a')
---
'a'.splitlines(foo=1)
---
'a'.translate()
---
'a'.translate(1)
---
'a'.translate({97: [1]})
---
'a'.translate({97: -1})
---
'a'.translate({97: 1114112})
---
str.maketrans('a')
---
str.maketrans('ab', 'c')
---
str.maketrans('a', 'b', 1)
---
str.maketrans({'ab': 1})
---
str.maketrans({1.5: 1})
---
str.maketrans(1, 'b')
---
str.maketrans('a', 1)
---
str.maketrans()
---
'a'.removeprefix(1)
---
'a'.removesuffix()
---
'a'.upper(1)
---
'a'.isdigit(x=1)
---
str.upper()
---
str.upper(1)
---
[str.upper('a'), str.join('-', 'ab'), str.split('a b')]
---
'a'[5]
---
'a'['b']
---
'a'[1.0]
---
'abc'[::0]
---
'a' + 1
---
'a' - 'b'
---
'a' * 'b'
---
'a' * 1.5
---
1 in 'abc'
---
'a' < 1
---
-'a'
---
'abc'.nothing()
---
x = 'abc'
x[0] = 'd'
---
['a' < 'b', 'a' < 'B', '' < 'a', 'abc' < 'abd', 'Z' < 'a', 'é' > 'z', '\uffff' < '😀', 'a' == 'a', 'a' != 'b', 'a' == 1]
