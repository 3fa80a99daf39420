import { isProgramError, type Value } from 'lackpy';
import { SubjectError } from '../../src/runtime/subject-error.js';
import { newRuntime, outcome, own } from './oracle.js';

type Work = (runtime: ReturnType<typeof newRuntime>) => unknown;

const CASES: readonly (readonly [expected: string, work: Work])[] = [
  ["TypeError: Cannot read properties of undefined (reading 'x')", (r) => r.getItem(undefined, 'x')],
  ["TypeError: Cannot read properties of null (reading '0')", (r) => r.getItem(null, 0)],
  [
    "TypeError: Cannot read properties of undefined (reading 'trim')",
    (r) => r.callMethod(undefined, 'trim', [], []),
  ],
  ["TypeError: Cannot set properties of undefined (setting 'x')", (r) => r.setItem(undefined, 'x', 1)],
  ["TypeError: Cannot create property 'x' on string 'abc'", (r) => r.setItem('abc', 'x', 1)],
  ["TypeError: Cannot create property 'x' on number '5'", (r) => r.setItem(5, 'x', 1)],
  ["TypeError: Cannot assign to read only property '0' of string 'abc'", (r) => r.setItem('abc', 0, 1)],
  ['TypeError: Cannot add property x, object is not extensible', (r) => r.setItem(r.builtin('Math'), 'x', 1)],
  ['TypeError: Cannot add property x, object is not extensible', (r) => r.setItem([], 'x', 1)],
  ['RangeError: Invalid array length', (r) => r.setItem([], 'length', -1)],
  ['RangeError: Invalid array length', (r) => r.setItem([], 'length', 1.5)],
  ['TypeError: 5 is not a function', (r) => r.call(5, [], [])],
  ['TypeError: undefined is not a function', (r) => r.call(undefined, [], [])],
  ['TypeError: "x".foo is not a function', (r) => r.callMethod('x', 'foo', [], [])],
  ['TypeError: [1,2].foo is not a function', (r) => r.callMethod([1, 2], 'foo', [], [])],
  ['TypeError: {}.foo is not a function', (r) => r.callMethod(r.dict(), 'foo', [], [])],
  ['TypeError: Math is not a function', (r) => r.call(r.builtin('Math'), [], [])],
  ['TypeError: 5 is not iterable', (r) => r.cursor(5)],
  ['TypeError: {} is not iterable', (r) => r.spread(r.dict())],
  ['TypeError: null is not iterable', (r) => r.unpack(null, 1, -1)],
  [
    'TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function',
    (r) => r.spreadArgument(5),
  ],
  [
    'TypeError: undefined is not iterable (cannot read property undefined)',
    (r) => r.spreadArgument(undefined),
  ],
];

test.each(CASES)('%s', (expected, work) => {
  expect(outcome(() => work(newRuntime()))).toEqual({ error: expected });
});

test('an error about a value may be given what stands in the source', () => {
  const runtime = newRuntime();
  let told: unknown;
  try {
    runtime.callMethod(1, 'push', [], []);
  } catch (error) {
    told = error instanceof SubjectError ? error.about('v.a.push') : error;
  }
  expect(isProgramError(told)).toBe(true);
  expect(told).toMatchObject({ type: 'TypeError', message: 'v.a.push is not a function' });
});

test('a tool must get what it requires; an arrow function need not', () => {
  const runtime = newRuntime();
  const params = [
    { name: 'path', kind: 'positional' as const },
    { name: 'mode', kind: 'positional' as const, default: 'r' },
  ];
  const body = (args: readonly Value[]): Value => [...args];
  const tool = runtime.functionValue('read', params, body, () => []);
  const arrow = runtime.functionValue('<lambda>', params, body, () => []);
  expect(runtime.call(tool, ['a'], [])).toEqual(['a', 'r']);
  expect(runtime.call(tool, ['a', undefined, 3], [])).toEqual(['a', 'r']);
  expect(runtime.call(tool, [undefined], [])).toEqual([undefined, 'r']);
  expect(runtime.call(tool, [], [{ name: 'path', value: 'p' }])).toEqual(['p', 'r']);
  expect(runtime.call(arrow, [], [])).toEqual([undefined, 'r']);
  expect(outcome(() => runtime.call(tool, [], []))).toEqual({
    error: "TypeError: read() missing required argument: 'path'",
  });
});

test('rest parameters get what is left over', () => {
  const runtime = newRuntime();
  const params = [
    { name: 'a', kind: 'positional' as const },
    { name: 'b', kind: 'vararg' as const },
  ];
  const rest = runtime.functionValue(
    '<lambda>',
    params,
    (args) => [...args],
    () => [],
  );
  expect(runtime.call(rest, [1, 2, 3], [])).toEqual([1, [2, 3]]);
  expect(runtime.call(rest, [], [])).toEqual([undefined, []]);
});

test('unpacking takes what there is', () => {
  const runtime = newRuntime();
  expect(runtime.unpack([1], 3, -1)).toEqual([1, undefined, undefined]);
  expect(runtime.unpack('ab', 2, 1)).toEqual(['a', ['b']]);
  expect(runtime.unpack([], 2, 1)).toEqual([undefined, []]);
  expect(runtime.unpack(own(runtime, new Map([['k', 1]])), 1, -1)).toEqual([['k', 1]]);
});

test('going through a value sees what comes in meanwhile', () => {
  const runtime = newRuntime();
  const list: Value[] = [1];
  const cursor = runtime.cursor(list);
  expect(cursor.next()).toBe(1);
  list.push(2);
  expect(cursor.next()).toBe(2);
});

test('keys of objects come in the order of ECMAScript', () => {
  const runtime = newRuntime();
  const host: Record<string, number> = {};
  const mine = runtime.dict();
  for (const key of [
    'b',
    '10',
    'a',
    '2',
    '-1',
    '01',
    '4294967294',
    '4294967295',
    '1.5',
    '1',
    '10',
    'b',
    '0',
    '',
  ]) {
    host[key] = key.length;
    runtime.setItem(mine, key, key.length);
  }
  expect(runtime.callMethod(runtime.builtin('Object'), 'keys', [mine], [])).toEqual(Object.keys(host));
  expect(runtime.callMethod(runtime.builtin('JSON'), 'stringify', [mine], [])).toBe(JSON.stringify(host));
});

test('own properties win over methods of objects and are called', () => {
  const runtime = newRuntime();
  const object = runtime.dict();
  runtime.dictSet(
    object,
    'constructor',
    own(runtime, (x: number) => x + 1),
  );
  expect(runtime.callMethod(object, 'constructor', [1], [])).toBe(2);
  expect(runtime.getItem(own(runtime, { __proto__x: 1 }), '__proto__')).toBeUndefined();
});

test('objects take in the properties of others', () => {
  const runtime = newRuntime();
  const object = runtime.dict();
  const holed: Value[] = ['x'];
  holed[2] = 'z';
  for (const source of [null, undefined, 5, 'ab', holed, own(runtime, { k: 1, 0: 'own' }), object]) {
    runtime.dictMerge(object, source);
  }
  expect(runtime.toHost(object)).toEqual({ 1: 'b', 2: 'z', k: 1, 0: 'own' });
});

test('what JavaScript has not is refused', () => {
  const runtime = newRuntime();
  for (const work of [
    () => runtime.slice(),
    () => runtime.enter(),
    () => runtime.set(),
    () => runtime.generator(),
  ]) {
    expect(work).toThrow(/^There are no/);
  }
});
