const v=5; const [a]=v
// ---
const v=undefined; const [a]=v
// ---
const [a]=undefined
// ---
const [a]={b:1}
// ---
const v={w:null}; const [a]=v.w
// ---
let a; const v=5; [a]=v; 
// ---
const v={}; [...v]
// ---
const v={a:{}}; [...v.a]
// ---
Math.max(...{})
// ---
const v={}; Math.max(...v)
// ---
const v=5;[...v]
// ---
[...5]
// ---
const v=null;[...v]
// ---
({a:1}).x()
// ---
({a:{b:"c"}}).x()
// ---
"abc".x()
// ---
(1).x()
// ---
[1,"a",[2]].x()
// ---
new Set([1]).x()
// ---
new Map().x.y()
// ---
const a={b:{}}; a.b["c"]()
// ---
const a={}; a["b-c"]()
// ---
const a={},k="z"; a[k]()
// ---
const a=[]; a[0]()
// ---
(null??5).x()
// ---
(1&&5).x()
// ---
const a=5; a()
// ---
[...[1]].x()
// ---
typeof 1 .x()
// ---
(typeof 1).x()
// ---
({...{a:1}}).x()
// ---
const x=1; ({x}).y()
// ---
Math.foo()
// ---
JSON.x.y()
// ---
undefined.x()
// ---
true.x()
// ---
const {a}=null
// ---
const {a}=undefined
// ---
const v=null; const {a}=v
// ---
const v={}; const {a}=v.b
// ---
const v={}; const {a:{b}}=v
// ---
[null].map(({a})=>a)
// ---
[undefined].map(({a})=>a)
// ---
[null].map(([a])=>a)
// ---
[5].map(([a])=>a)
// ---
[undefined].map(([a])=>a)
// ---
for (const {a} of [null]) 1
// ---
for (const [a] of [null]) 1
// ---
for (const [a] of [5]) 1
// ---
let a; ({a} = null)
// ---
const v=null; let a; ({a} = v)
// ---
const [{a}]=[null]
// ---
const {a=1}=null
// ---
const [[a]]=[null]
// ---
const v=[null]; const [[a]]=v
// ---
const v=1; "a" in v
// ---
const v="x"; "a" in v
// ---
null.x
// ---
const v=null; v.x.y()
// ---
const v=null; v.x=1
// ---
const a={}; a.b.c()
// ---
const v={}; v.b.c=1
// ---
[1,2].map(x=>x.y.z)
// ---
const xs=[1]; xs.map(5)
// ---
xs
// ---
const s=new Set(); s.forEach(5)
// ---
[1].reduce(null)
// ---
Object.entries(null)
// ---
const o={}; o.a.b.c
// ---
[{}].map(([a])=>a)
// ---
[true].map(([a])=>a)
// ---
const [a]=null
// ---
const [a]=5
// ---
const [a]=true
// ---
let a; [a]={}
// ---
let a; const v={}; [a]=v
// ---
let a; [a]=null
// ---
const [[a]]=[{}]
// ---
const m=new Map(); const [a]=m.get(1)
// ---
const [a]=Math
// ---
const v={}; const [a]=v.b
// ---
const [a=1]=5
// ---
const [{a}]=5
// ---
const [a,b]=undefined
