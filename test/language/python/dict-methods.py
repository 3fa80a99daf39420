d = {'a': 1, 'b': 2}
[d['a'], d.get('a'), d.get('x'), d.get('x', 5), 'a' in d, 'x' not in d, len(d), list(d), list(d.keys()), list(d.values()), list(d.items()), d.keys(), d.values(), d.items(), d.copy(), d == {'b': 2, 'a': 1}, d != {}]
---
d = {'a': 1}
[d.setdefault('a', 5), d.setdefault('b', 6), d.setdefault('c'), d.pop('a'), d.pop('z', 7), d.popitem(), d, d.update({'x': 1}), d.update([('y', 2), ['z', 3]], w=4), d.update(v=5), d.update(), d, d.clear(), d]
---
d = {1: 'a', 1.0: 'b', True: 'c', 0: 'd', False: 'e', 'x': 1, None: 2, (1, 2): 3, (1.0, 2): 4, '': 5, -0.0: 6}
[d, d[1], d[0.0], d[(1, 2)], len(d)]
---
[dict(), dict(a=1), dict({'a': 1}, b=2), dict([('a', 1), ('b', 2)]), dict(['ab', 'cd']), dict(zip('ab', [1, 2])), dict({}, a=1), dict([], **{'x': 1}), {**{'a': 1}, 'b': 2, **{'a': 3}}, dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), {k: v for k, v in [('a', 1)]}, {x: x * x for x in range(3) if x}]
---
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 4
x = d.pop('b')
d['b'] = 5
[d, sorted(d), sorted(d.items(), key=lambda kv: kv[1]), max(d, key=d.get), [k for k in d], {v: k for k, v in d.items()}, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values()))]
---
d = {}
for w in 'a b a c b a'.split():
    d[w] = d.get(w, 0) + 1
d
---
d = {'x': {'y': [1, 2, {'z': 3}]}}
d['x']['y'][2]['z'] += 1
d['x']['w'] = d['x']['y'][0]
d
---
d = {'a': 1, 'b': 2}
[d.keys() - {'a'}, d.keys() == {'a', 'b'}, d.items() == {('a', 1), ('b', 2)}, 'a' in d.keys(), 1 in d.values(), ('a', 1) in d.items(), ('a', 2) in d.items(), d.keys().isdisjoint(['c']), d.keys().isdisjoint(['a']), len(d.items()), d.keys() < {'a', 'b', 'c'}, d.values() == d.values()]
---
d = {'a': 1}
k = d.keys()
d['b'] = 2
[list(k), len(k)]
---
d = {}
d['self'] = d
[d, len(d)]
---
d = {1: 2}
for k in d:
    d[k + 1] = 1
---
d = {1: 2, 2: 3}
for k in d:
    d.pop(k)
---
d = {1: 2}
for k in list(d):
    d[k + 1] = 1
d
---
{}['a']
---
{1: 2}[3]
---
{}[(1, 'a')]
---
{}[[]]
---
{}[{}]
---
{[]: 1}
---
{(1, []): 1}
---
{}.get()
---
{}.get([])
---
{}.get(1, 2, 3)
---
{}.pop()
---
{}.pop(1)
---
{}.pop(1, 2, 3)
---
{}.popitem()
---
{}.setdefault()
---
{}.update(1, 2)
---
{}.update(1)
---
{}.update([1])
---
{}.update([(1, 2, 3)])
---
{}.update(['ab', 'c'])
---
dict.fromkeys()
---
dict.fromkeys(1)
---
dict.fromkeys([1], 2, 3)
---
dict.fromkeys([[]])
---
dict(1)
---
dict(1, 2)
---
dict([1])
---
dict(['abc'])
---
dict([[]])
---
{}.keys(1)
---
{}.items(x=1)
---
{}.foo
---
{}.items().foo
---
{} + {}
---
{} < {}
---
{}.keys()[0]
---
{}.values() < 1
---
{'a': 1}['b']['c']
---
{**[1]}
---
{1: 2} - {1}
---
dict(a=1, **{'a': 2})
---
dict(**{1: 2})
---
dict(**[1])
---
dict(*5)
