throws_proxy()
---
throws_long()
---
bad_thenable()
---
proxied_later()
---
sparse()
---
huge()
---
deep()
---
wide()
---
keeps([1])
---
x = [1]
keeps(x)
x
---
x = [1]
y = keeps(x)
y.append(2)
[x, y]
---
[throws_proxy() for i in range(3)]
---
[proxied() for i in range(3)]
---
x = hostile()
x['list'].append(1)
x['list']
---
[hostile() == hostile()]
---
len(hostile())
---
thenable()['then']
---
sorted([throws()], key=len)
---
echo(hostile())['map']
---
echo([echo(looping())])
---
with hostile() as h:
    h
---
f'{proxied()}'
---
f'{hostile()["regexp"]}'
---
'%s' % hostile()['date']
---
throws_forged() if 0 else 1
---
print(throws_object())
---
len(huge())
---
{proxied(): 1}
---
hostile()['list'][1]
---
hostile()['buffer'][0][1]
