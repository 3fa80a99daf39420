'{0.__class__}'.format(1)
---
'{0.__class__.__mro__[1].__subclasses__}'.format(1)
---
'{x.__init__.__globals__}'.format(x=print)
---
'{0[__class__]}'.format({'__class__': 'mine'})
---
'{0[0].__class__}'.format([1])
---
'{0.constructor}'.format(1)
---
'{0.length}'.format('abc')
---
'{0[length]}'.format([1])
---
'{0[constructor]}'.format({})
---
'{0[__proto__]}'.format({})
---
'{0[toString]}'.format({})
---
'{0.real}'.format(5)
---
'{0.start}'.format(range(1))
---
'{0.append}'.format([])
---
'{__class__}'.format(x=1)
---
'{__proto__}'.format(x=1)
---
'{constructor}'.format(x=1)
---
'{constructor}'.format(**{'constructor': 1})
---
'{__class__}'.format(**{'__class__': 'mine'})
---
'{:{}}'.format(1, '__class__')
---
'{:{0.__class__}}'.format(1)
---
'{0:{1.__class__}}'.format(1, 2)
---
'{!r:{0.__class__}}'.format(1)
---
'{0!x}'.format(1)
---
'{0!r.__class__}'.format(1)
---
'{'.format(1)
---
'}'.format(1)
---
'{0'.format(1)
---
'{0[}'.format([1])
---
'{0]}'.format([1])
---
'{0.}'.format(1)
---
'{0[]}'.format([1])
---
'{0[0}'.format([1])
---
'{9999999999999999999999}'.format(1)
---
'{0[9999999999999999999999]}'.format([1])
---
'{-1}'.format(1)
---
'{0[-1]}'.format([1, 2])
---
'{:>99999999999}'.format(1)
---
'{:.99999999999f}'.format(1.5)
---
'{:c}'.format(99999999999)
---
'{:n}'.format(1)
---
'%(__class__)s' % {'__class__': 'mine'}
---
'%(__class__)s' % {}
---
'%(constructor)s' % {}
---
'%(__proto__)s' % {}
---
'%s' % print
---
'%r' % (lambda: 0)
---
'%r' % read_file
---
'%*d' % (99999999999, 1)
---
'%.*f' % (99999999999, 1.5)
---
'%999999999999d' % 1
---
'%c' % 1114112
---
'%s %s' % (1,)
---
'%(a' % {'a': 1}
---
f'{().__class__}'
---
f'{"__class__"}'
---
f'{read_file.__globals__}'
---
f'{eval("1")}'
---
f'{__import__("os")}'
---
f'{1:{().__class__}}'
---
f'{1:>{99999999999}}'
---
f'{(lambda: __builtins__)()}'
---
f'{x!r:{y}}'
---
f'{[].append.__self__}'
---
f'{1!x}'
---
f'{'
---
f'{}'
---
f'{*[1]}'
---
f'{yield}'
---
f'{x:=5}'
---
f'{(x:=5)}'
---
f'{f"{f"{().__class__}"}"}'
---
'{}'.format_map({'__class__': 1})
---
'{__class__}'.format_map({'__class__': 1})
---
'{a.__class__}'.format_map({'a': 1})
---
format(1, '{0.__class__}')
---
str.format('{0.__class__}', 1)
---
str.format_map('{a.__class__}', {'a': 1})
---
[x.format for x in ['{0.__class__}']][0](1)
---
'x'.__format__('')
---
'$__class__ ${__class__}'
---
','.join(['{0.__class__}']).format(1)
---
('{0.__cl' + 'ass__}').format(1)
---
('{0.%s}' % '__class__').format(1)
