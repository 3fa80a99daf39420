[]['constructor']
// ---
[]['const' + 'ructor']
// ---
({})['const' + 'ructor']
// ---
''['const' + 'ructor']['const' + 'ructor']
// ---
(0)['const' + 'ructor']
// ---
[]['con'.concat('structor')]
// ---
[][['const', 'ructor'].join('')]
// ---
[][['constructor']]
// ---
({})[['constructor']]
// ---
[][`${'con'}structor`]
// ---
[]['_' + '_proto_' + '_']
// ---
({})['_' + '_proto_' + '_']
// ---
const o = {}; o['_' + '_proto_' + '_'] = {polluted: 1}; [o.polluted, o]
// ---
const o = {}; o['_' + '_proto_' + '_'].polluted = 1
// ---
const o = {}; const k = '_' + '_proto_' + '_'; o[k] = {a: 1}; ({}).a
// ---
const k = '_' + '_proto_' + '_'; ({[k]: {polluted: 1}}).polluted
// ---
const k = 'const' + 'ructor'; const {[k]: c} = []; c
// ---
const k = 'const' + 'ructor'; [].map[k]
// ---
const k = 'const' + 'ructor'; read_file[k]
// ---
const k = 'const' + 'ructor'; console[k]
// ---
const k = 'const' + 'ructor'; Math[k]
// ---
const k = 'proto' + 'type'; Object[k]
// ---
const k = 'proto' + 'type'; Array[k].push
// ---
const k = 'const' + 'ructor'; [][k]('x')
// ---
const k = 'const' + 'ructor'; [][k](1, 2)()
// ---
const k = 'map'; [1][k](x => x)
// ---
const k = 'push'; const a = [1]; a[k]
// ---
'to' + 'String' in {}
// ---
'const' + 'ructor' in []
// ---
('const' + 'ructor') in []
// ---
('push') in []
// ---
Object.keys(Math)
// ---
Object.entries(JSON)
// ---
Object.values(console)
// ---
Object.fromEntries([['_' + '_proto_' + '_', {polluted: 1}]]).polluted
// ---
JSON.parse('{"_' + '_proto_' + '_": {"polluted": 1}}').polluted
// ---
JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}')
// ---
Object.assign({}, JSON.parse('{"_' + '_proto_' + '_": {"polluted": 1}}')).polluted
// ---
({...JSON.parse('{"_' + '_proto_' + '_": {"polluted": 1}}')}).polluted
// ---
JSON.parse('{"toString": 1, "valueOf": 2}') + 1
// ---
JSON.parse('{"length": 5}').length
// ---
Array.from(JSON.parse('{"length": 2, "0": "a"}'))
// ---
JSON.parse('{"then": 1}')
// ---
const m = new Map([['_' + '_proto_' + '_', 1]]); [...m]
// ---
[1, 2]['length']
// ---
[1]['len' + 'gth'] = 0
// ---
const a = [1, 2]; a['len' + 'gth'] = 4294967296
// ---
const a = []; a[4294967294] = 1; a.length
// ---
const a = []; a['-1'] = 1; a
// ---
const a = []; a['x'] = 1; a.x
// ---
'abc'[0] = 'x'
// ---
const f = 5; f.x = 1
