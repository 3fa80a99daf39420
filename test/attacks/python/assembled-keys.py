{}[('_' + '_proto_' + '_')]
---
{}.get(('_' + '_proto_' + '_'), 'none')
---
('_' + '_proto_' + '_') in {'a': 1}
---
d = {}
d[('_' + '_proto_' + '_')] = {'polluted': 1}
d
---
d = {('_' + '_proto_' + '_'): {'polluted': 1}}
'polluted' in d
---
d = {}
d[('_' + '_proto_' + '_')]['polluted'] = 1
---
d = {('_' + '_proto_' + '_'): 1, 'constructor': 2, 'hasOwnProperty': 3, 'toString': 4, 'valueOf': 5}
sorted(d)
---
dict([[('_' + '_proto_' + '_'), {'polluted': 1}]])
---
dict.fromkeys([('_' + '_proto_' + '_'), 'constructor'], 1)
---
{**{('_' + '_proto_' + '_'): 1}}
---
d = {}
d.update({('_' + '_proto_' + '_'): {'polluted': 1}})
d
---
d = {}
d.update([(('_' + '_proto_' + '_'), 1)])
d
---
d = {}
d.setdefault(('_' + '_proto_' + '_'), []).append(1)
d
---
d = {('_' + '_proto_' + '_'): 1}
d.pop(('_' + '_proto_' + '_'))
d
---
{}.pop(('_' + '_proto_' + '_'), 'none')
---
d = {'a': 1} | {('_' + '_proto_' + '_'): 2}
d
---
[{('_' + '_proto_' + '_'): 1}]
---
{k: 1 for k in [('_' + '_proto_' + '_'), 'constructor']}
---
{('_' + '_proto_' + '_'), 'constructor'}
---
d = {}
del d[('_' + '_proto_' + '_')]
---
x = [1]
x[('_' + '_proto_' + '_')] = 1
---
('{0._' + '_class_' + '_}').format(1)
---
('{0._' + '_init_' + '_._' + '_globals_' + '_}').format(print)
---
('{0[_' + '_class_' + '_]}').format({})
---
('{0[_' + '_proto_' + '_]}').format({})
---
('{0[_' + '_proto_' + '_]}').format([])
---
('{0[_' + '_proto_' + '_]}').format('abc')
---
('{_' + '_proto_' + '_}').format(x=1)
---
('{_' + '_class_' + '_}').format_map({})
---
('{a._' + '_class_' + '_}').format_map({'a': 1})
---
('%(_' + '_proto_' + '_)s') % {}
---
('%(_' + '_class_' + '_)s') % {}
---
str.format('{0._' + '_class_' + '_}', 1)
---
str.format('{0._' + '_globals_' + '_}', read_file)
---
str.format('{0.constructor.constructor}', read_file)
---
str.format('{0.prototype}', print)
---
str.format('{f._' + '_closure_' + '_}', f=read_file)
---
'{:{}}'.format(1, '_' + '_class_' + '_')
---
'_' + '_class_' + '_'
---
{'_' + '_class_' + '_': 1}['_' + '_class_' + '_']
---
[]['_' + '_class_' + '_']
---
''.join(['_', '_', 'class', '_', '_'])
---
('_' * 2 + 'class' + '_' * 2)
---
'_ _class_ _'.replace(' ', '')
---
'%s%sclass%s%s' % ('_', '_', '_', '_')
---
f'{"_"}{"_"}class'
---
chr(95) + chr(95) + 'class'
---
dict(**{'_' + '_proto_' + '_': 1})
---
print(**{'_' + '_proto_' + '_': 1})
---
read_file(**{'_' + '_proto_' + '_': 'a.txt'})
---
read_file(**{'constructor': 'a.txt'})
---
echo(**{'_' + '_proto_' + '_': 1})
---
echo({'_' + '_proto_' + '_': {'polluted': 1}})
---
echo([{'_' + '_proto_' + '_': 1}])
---
d = echo({'_' + '_proto_' + '_': {'polluted': 1}})
'polluted' in d
---
d = {'_' + '_proto_' + '_': {'polluted': 1}}
d['_' + '_proto_' + '_']['polluted']
---
hostile()['_' + '_proto_' + '_']
---
hostile()['map']['_' + '_proto_' + '_']
---
hostile()['instance']
---
hostile()['number']
---
hostile()['weak']
---
hostile()['global']
---
isinstance(hostile()['date'], str)
