const x = undefined; x.push(console.log('not reached'));
// ---
const x = null; x.push(JSON.parse(''));
// ---
const o = {};
o.list.push(console.log('not reached'));
// ---
const o = {};
o.push(console.log('reached'));
// ---
const n = 5; n.push(console.log('reached'));
// ---
const x = null;
[1, 2].map(v => x.get(console.log(v)));
// ---
const x = null;
x?.push(console.log('not reached'))
// ---
const xs = []; xs.push([1, 2].length, 'a'.concat('b')); xs
// ---
const x = undefined;
for (const v of Array.of(1, 2)) { console.log(v); x.push(v + 1); }
// ---
const o = { f: 3 }; o.concat(console.log('reached'));
// ---
const v = { a: 1 }; v.a &&= undefined; v.b &&= 5; v
// ---
let z; z &&= 5; z
