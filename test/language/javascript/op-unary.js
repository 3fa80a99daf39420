[+1, -1, !1, typeof 1]
// ---
[1 && 'x', 1 || 'x', 1 ?? 'x', 1 ? 'y' : 'n']
// ---
`<${1}>`
// ---
[Number(1), String(1), Boolean(1), parseInt(1), parseFloat(1)]
// ---
[+'1', -'1', !'1', typeof '1']
// ---
['1' && 'x', '1' || 'x', '1' ?? 'x', '1' ? 'y' : 'n']
// ---
`<${'1'}>`
// ---
[Number('1'), String('1'), Boolean('1'), parseInt('1'), parseFloat('1')]
// ---
[+0, -0, !0, typeof 0]
// ---
[0 && 'x', 0 || 'x', 0 ?? 'x', 0 ? 'y' : 'n']
// ---
`<${0}>`
// ---
[Number(0), String(0), Boolean(0), parseInt(0), parseFloat(0)]
// ---
[+'', -'', !'', typeof '']
// ---
['' && 'x', '' || 'x', '' ?? 'x', '' ? 'y' : 'n']
// ---
`<${''}>`
// ---
[Number(''), String(''), Boolean(''), parseInt(''), parseFloat('')]
// ---
[+'a', -'a', !'a', typeof 'a']
// ---
['a' && 'x', 'a' || 'x', 'a' ?? 'x', 'a' ? 'y' : 'n']
// ---
`<${'a'}>`
// ---
[Number('a'), String('a'), Boolean('a'), parseInt('a'), parseFloat('a')]
// ---
[+true, -true, !true, typeof true]
// ---
[true && 'x', true || 'x', true ?? 'x', true ? 'y' : 'n']
// ---
`<${true}>`
// ---
[Number(true), String(true), Boolean(true), parseInt(true), parseFloat(true)]
// ---
[+false, -false, !false, typeof false]
// ---
[false && 'x', false || 'x', false ?? 'x', false ? 'y' : 'n']
// ---
`<${false}>`
// ---
[Number(false), String(false), Boolean(false), parseInt(false), parseFloat(false)]
// ---
[+null, -null, !null, typeof null]
// ---
[null && 'x', null || 'x', null ?? 'x', null ? 'y' : 'n']
// ---
`<${null}>`
// ---
[Number(null), String(null), Boolean(null), parseInt(null), parseFloat(null)]
// ---
[+undefined, -undefined, !undefined, typeof undefined]
// ---
[undefined && 'x', undefined || 'x', undefined ?? 'x', undefined ? 'y' : 'n']
// ---
`<${undefined}>`
// ---
[Number(undefined), String(undefined), Boolean(undefined), parseInt(undefined), parseFloat(undefined)]
// ---
[+[], -[], ![], typeof []]
// ---
[[] && 'x', [] || 'x', [] ?? 'x', [] ? 'y' : 'n']
// ---
`<${[]}>`
// ---
[Number([]), String([]), Boolean([]), parseInt([]), parseFloat([])]
// ---
[+[1], -[1], ![1], typeof [1]]
// ---
[[1] && 'x', [1] || 'x', [1] ?? 'x', [1] ? 'y' : 'n']
// ---
`<${[1]}>`
// ---
[Number([1]), String([1]), Boolean([1]), parseInt([1]), parseFloat([1])]
// ---
[+[1, 2], -[1, 2], ![1, 2], typeof [1, 2]]
// ---
[[1, 2] && 'x', [1, 2] || 'x', [1, 2] ?? 'x', [1, 2] ? 'y' : 'n']
// ---
`<${[1, 2]}>`
// ---
[Number([1, 2]), String([1, 2]), Boolean([1, 2]), parseInt([1, 2]), parseFloat([1, 2])]
// ---
[+({}), -({}), !({}), typeof ({})]
// ---
[({}) && 'x', ({}) || 'x', ({}) ?? 'x', ({}) ? 'y' : 'n']
// ---
`<${({})}>`
// ---
[Number(({})), String(({})), Boolean(({})), parseInt(({})), parseFloat(({}))]
// ---
[+({a: 1}), -({a: 1}), !({a: 1}), typeof ({a: 1})]
// ---
[({a: 1}) && 'x', ({a: 1}) || 'x', ({a: 1}) ?? 'x', ({a: 1}) ? 'y' : 'n']
// ---
`<${({a: 1})}>`
// ---
[Number(({a: 1})), String(({a: 1})), Boolean(({a: 1})), parseInt(({a: 1})), parseFloat(({a: 1}))]
// ---
[+NaN, -NaN, !NaN, typeof NaN]
// ---
[NaN && 'x', NaN || 'x', NaN ?? 'x', NaN ? 'y' : 'n']
// ---
`<${NaN}>`
// ---
[Number(NaN), String(NaN), Boolean(NaN), parseInt(NaN), parseFloat(NaN)]
// ---
[+-0, -(-0), !-0, typeof -0]
// ---
[-0 && 'x', -0 || 'x', -0 ?? 'x', -0 ? 'y' : 'n']
// ---
`<${-0}>`
// ---
[Number(-0), String(-0), Boolean(-0), parseInt(-0), parseFloat(-0)]
// ---
[+1.5, -1.5, !1.5, typeof 1.5]
// ---
[1.5 && 'x', 1.5 || 'x', 1.5 ?? 'x', 1.5 ? 'y' : 'n']
// ---
`<${1.5}>`
// ---
[Number(1.5), String(1.5), Boolean(1.5), parseInt(1.5), parseFloat(1.5)]
// ---
[+'1.5', -'1.5', !'1.5', typeof '1.5']
// ---
['1.5' && 'x', '1.5' || 'x', '1.5' ?? 'x', '1.5' ? 'y' : 'n']
// ---
`<${'1.5'}>`
// ---
[Number('1.5'), String('1.5'), Boolean('1.5'), parseInt('1.5'), parseFloat('1.5')]
// ---
[+' 2 ', -' 2 ', !' 2 ', typeof ' 2 ']
// ---
[' 2 ' && 'x', ' 2 ' || 'x', ' 2 ' ?? 'x', ' 2 ' ? 'y' : 'n']
// ---
`<${' 2 '}>`
// ---
[Number(' 2 '), String(' 2 '), Boolean(' 2 '), parseInt(' 2 '), parseFloat(' 2 ')]
