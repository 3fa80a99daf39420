x = None
x.append(print('not reached'))
---
x = [1]
x.push(print('not reached'))
---
x = 5
x.foo([print('not reached')], key=1)
---
x = {}
x['list'].append(print('not reached'))
---
x = {'list': None}
x['list'].append(
    print('not reached')
)
---
'abc'.nope(len(print('not reached')))
---
x = []
x.append(len([1, 2]))
x.extend(sorted([3, 2]))
x
---
x = None
[x.append(print(y)) for y in [1, 2]]
---
x = None
sorted([2, 1], key=lambda v: x.get(print(v)))
---
x = None
for y in range(3):
    print(y)
    x.append(y + 1)
---
x = 'a'
x.join(print('reached'))
