x = [
  1,
  2 / 0,
]
---
d = {'a': 1,
     'b': d2['x']}
---
print('a',
      'b'.foo,
      sep='')
---
x = (1 +
     'a')
---
x = ('a'
     .upper()
     .foo())
---
x = [1, 2, 3]
y = x[
  5
]
---
sorted([3, 1],
       key=lambda v:
         v.foo)
---
total = sum(
  x['a']
  for x in [{'a': 1},
            {'b': 2}]
)
---
x = {k: v
     for k, v in
     [1]}
---
if (1 <
    'a'):
    pass
---
for i in range(3):
    print(
        i,
        10 // (2 - i)
    )
---
x = f'''{1}
{1/0}'''
---
x = 1
x += (2 +
  None)
---
a, b = (1,
        2,
        3)
---
[1, 2,
 3][0:'a']
---
x = [1, 2]
x[0:
  1] = 5
---
text = "The quick brown fox jumps over the lazy dog the end"
words = text.lower().split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
top = sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3]
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
(top, groups, {k: sorted(set(v)) for k, v in groups.items()})
---
rows = [{'n': 'a', 'v': 3.5}, {'n': 'b', 'v': 1}, {'n': 'c', 'v': None}]
out = []
for i, r in enumerate(rows, start=1):
    v = r['v'] if r['v'] is not None else 0
    out.append(f"{i:>2}. {r['n']:<5}|{v:8.2f}|{v!r}")
print('\n'.join(out))
sum(r['v'] or 0 for r in rows)
---
s = 'a=1;b=2;;c'
pairs = [p.partition('=') for p in s.split(';') if p]
d = {k: (v or None) for k, _, v in pairs}
(pairs, d, [*d], {**d, 'z': 0}, len(d), 'a' in d, d.pop('q', 'none'))
---
n = 0
for i in range(10):
    if i % 2 == 0:
        continue
    for j in range(i):
        if j > 3:
            break
        n += i * j
    else:
        n -= 1
n
---
matrix = [[1, 2, 3], [4, 5, 6]]
t = [[row[i] for row in matrix] for i in range(3)]
flat = [x for row in matrix for x in row]
(t, flat, list(zip(*matrix)), [sum(r) for r in matrix], max(matrix, key=sum))
