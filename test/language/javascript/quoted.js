[...(1 + 2)]
// ---
[...(1 + 2 * 3)]
// ---
const a = 1; [...(a + 2)]
// ---
[...(-2.75)]
// ---
[...(+5)]
// ---
[...(!5)]
// ---
[...(!0)]
// ---
const a = 1; [...(+a)]
// ---
const a = 1; [...(-a)]
// ---
const a = 1; [...(a != 2)]
// ---
const a = 1; [...(a !== 2)]
// ---
const a = 1; [...(!(a !== 2))]
// ---
const a = 1; [...(typeof a === 2)]
// ---
const a = 1; [...('a' in [])]
// ---
const a = 1; [...(1 < 2)]
// ---
const a = 1; [...(2 - 1)]
// ---
const a = 1; [...(2 ** 3)]
// ---
const a = 1; [...(a && 2)]
// ---
const a = 1; [...(a ?? 2)]
// ---
const a = 1; [...(a || 2 || 3)]
// ---
const a = 1; [...(a - 1 - 2)]
// ---
const a = 1; [...(a * 1 - 2 + 'x').length]
// ---
const a = 1; [...(a + 1 + 2)]
// ---
const a = 1; [...(1 + 2 + a)]
// ---
const a = 1; [...(1 + a + 2)]
// ---
const a = 1; [...(a + 'b' + 2).length]
// ---
const a = 1; (a + 1 + 2)()
// ---
const a = 1; (a + 1 + 2).x()
// ---
const a = 1; (a - 1 - a).x()
// ---
const a = 1; (1 - 2).x()
// ---
const a = 1; ('a' + 'b').x()
// ---
const a = 1; (a > 1 ? 2 : 3).x()
// ---
const a = 1; [, 1].x()
// ---
const a = 1; [1, ,].x()
// ---
const a = 1; [undefined, null, true, NaN].x()
// ---
const a = 1; (1e21).x()
// ---
const a = 1; (0.1).x()
// ---
const a = 1; ({a, ...[1]}).x()
// ---
const a = 1; ({}).x()
// ---
const a = 1; new Set([1]).x()
// ---
const a = 1; new Map().x.y
// ---
const a = 1; (new Set).x()
// ---
const a = 1; Math.max(a, 1).x()
// ---
const a = 1; `a`.x()
// ---
const a = 1; (`${a}b` + 1).x()
// ---
const a = 1; [...`a`.x]
// ---
const a = 1; (await a).x()
// ---
const a = 1; a.b(await 1)
// ---
const a = 1; a['b c']()
// ---
const a = 1; a['b c'].d()
// ---
const a = 1; a[0]()
// ---
const a = 1; a[0].b()
// ---
const a = 1; a[-1]()
// ---
const a = 1; a[a]()
// ---
const a = 1; a[a + 1]()
// ---
const a = 1; a[`x`]()
// ---
const a = 1; a[`x${a}`]()
// ---
const a = {}; a[null]()
// ---
const a = {}; a[a.b]()
// ---
const a = {}; a[a.b.c]
// ---
const a = {}; a.b.c.d.e
// ---
const a = {}; a['b c'].d
// ---
const a = {}; a.b['c d']
// ---
const a = {}; a.b[0].c
// ---
const a = 1; ((a + 1) + 2).x()
// ---
const a = 1; (a + (1 + a)).x()
// ---
const a = 1; (a == 1 == 2).x()
// ---
const a = 1; (a != 1 != 2).x()
// ---
const a = 1; (a < 1 < 2).x()
// ---
const a = 1; (a % 5 % 2).x()
// ---
const a = 1; (5 % 2).x()
// ---
const a = 1; (2 ** a ** 2).x()
// ---
const a = 1; (a ?? 1 ?? 2).x.y()
// ---
const a = 1; (a && 1 && 2).x()
// ---
const a = 1; (a && 1 || 2).x()
// ---
const a = 1; (1 / 0).x()
// ---
const a = 1; (-(1 + 1)).x()
// ---
const a = 1; (-(-a)).x()
// ---
const a = 1; [1 + 1, -2].x()
// ---
const a = 1; (0).x()
// ---
const a = 1; (-0).x()
// ---
const a = 1; (!a).x()
// ---
const a = 1; (!'').x()
// ---
const a = 1; (!null).x()
