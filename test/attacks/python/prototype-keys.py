{}['__proto__']
---
{}['constructor']
---
{}.get('constructor')
---
{}.get('__proto__', 'none')
---
'constructor' in {}
---
'__proto__' in {'a': 1}
---
'toString' in {}
---
d = {}
d['__proto__'] = {'polluted': 1}
d
---
d = {'__proto__': {'polluted': 1}}
'polluted' in d
---
d = {}
d['constructor'] = {'prototype': {'polluted': 1}}
d['constructor']['prototype']['polluted'] = 2
d
---
d = {}
d['__proto__']['polluted'] = 1
---
d = {'__proto__': 1, 'constructor': 2, 'hasOwnProperty': 3, 'toString': 4, 'valueOf': 5}
sorted(d)
---
dict(__proto__=1)
---
dict(constructor=1)
---
dict([['__proto__', {'polluted': 1}]])
---
dict.fromkeys(['__proto__', 'constructor'], 1)
---
{**{'__proto__': 1}}
---
d = {}
d.update({'__proto__': {'polluted': 1}})
d
---
d = {}
d.update([('__proto__', 1)])
d
---
d = {}
d.setdefault('__proto__', []).append(1)
d
---
{}.setdefault('constructor', 1)
---
d = {'__proto__': 1}
d.pop('__proto__')
d
---
{}.pop('constructor')
---
{}.pop('__proto__', 'none')
---
d = {'a': 1} | {'__proto__': 2}
d
---
[{'__proto__': 1}]
---
{k: 1 for k in ['__proto__', 'constructor']}
---
{'__proto__', 'constructor'}
---
d = {}
del d['__proto__']
---
d = {}
del d['constructor']
---
[]['constructor']
---
[]['length']
---
'abc'['length']
---
[1, 2]['0']
---
x = [1]
x['__proto__'] = 1
---
x = [1]
x['length'] = 0
---
x = [1, 2, 3]
x[True]
---
x = [1]
x[4294967295] = 1
---
x = [1]
x[4294967295]
---
x = [1]
x[-1.0]
---
x = [1]
x['push'] = 1
---
range(3)['start']
---
{'a': 1}.items()['constructor']
---
(1, 2)['constructor']
---
{'then': print}
---
{'then': 1, 'catch': 2}
---
{'toJSON': 1}
---
{'valueOf': 1, 'toString': 2} == {}
---
{'length': 3}[0]
---
{'0': 'a', '1': 'b', 'length': 2}
---
{'\0h': 1}
---
{1: 'int', '1': 'str', True: 'bool', 1.0: 'float'}
---
{None: 1, 'null': 2, False: 3, 'false': 4}
---
{(1, 2): 1, '(1, 2)': 2}
---
{'': 1}['']
---
hostile()
---
hostile()['__proto__']
---
hostile()['constructor']
---
hostile()['getter']
---
hostile().then
---
hostile()['method']
---
hostile()['method']()
---
sorted(hostile())
---
{**hostile()}
---
hostile()['inherited']
---
hostile()['list']
---
hostile()['map']
---
hostile()['date']
---
hostile()['regexp']
---
hostile()['error']
---
hostile()['boxed']
---
hostile()['buffer']
---
hostile()['proxy']
---
hostile()['class']
---
hostile()['symbol']
---
[type(v) for v in hostile().values()]
---
str(hostile()['proxy'])
---
looping()
---
throws()
---
throws_object()
---
throws_forged()
---
thenable()
---
proxied()
---
echo({'__proto__': {'a': 1}})
---
echo(value={'constructor': 1})
---
echo({'then': 1})
---
echo(echo)
---
echo(lambda: 1)
---
echo(print)
---
echo({1: 2, (3, 4): 5})
---
echo(x for x in [1])
---
x = []
x.append(x)
echo(x)
---
echo(float('nan'))
