[].__ｃlass__
---
[].＿＿class＿＿
---
[]._＿class__
---
ｅval('1')
---
𝐞𝐯𝐚𝐥('1')
---
𝓮𝔁𝓮𝓬('1')
---
ᵉval('1')
---
__ｉmport__('os')
---
＿＿import＿＿('os')
---
ﬁle = 1
file
---
oｐen('a')
---
ｉmport os
---
ﬂoat('1.5')
---
K = 1
K
---
ſorted([2, 1])
---
x = 1
х
---
read_file = 1
---
ｒead_file('a.txt')
---
[].ａppend(1)
---
[].__class__
---
[].\u005f\u005fclass__
---
x​ = 1
---
e‍val('1')
---
eval‎('1')
---
﻿1
---
x = 1 y = 2
---
x = 1 #
import os
---
'a' + 'b'
---
x = 'a b'
x
---
'\N{LATIN SMALL LETTER A}'
---
'\u005f\u005fclass\u005f\u005f'
---
{'＿＿class＿＿': 1}['__class__']
---
dict(ﬁ=1)['fi']
---
(lambda ﬁ: fi)(3)
---
print(ｓep='-')
---
[ℓ for ℓ in [1]]
---
ª = 1
a
---
µ = 1
μ
---
º
---
Ⅷ = 1
VIII
---
２
---
1＋1
---
ｘ＝1
---
（1）
---
‘a’
---
x = 1；y = 2
---
𝒽 = 'h'
h
---
true
---
ｔrue
---
Ｔrue
---
Ｎone
---
ａnd
---
x = 5 if Ｔrue else 6
x
---
for ｉ in [1]:
    i
---
i = 0
for ｉ in [1]:
    i
i
---
ﬀ = ['x']
ff[0]
---
a̷ = 1
a̷
---
ё = 1
ё
