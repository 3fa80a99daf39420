import { differences, newRuntime, outcome, own, plain } from './oracle.js';

const DATA: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, 1.5, 1e21, NaN, Infinity, '', 'a"b\n\u2028\ud83d', 'ü'],
  ...[[], [[]], [1, [undefined, (): number => 1, null]], {}, { a: undefined, b: 1, 2: 'x', 1: 'y' }],
  { nested: { deep: [{}, { a: [] }] }, f: (): number => 1 },
  [new Map([[1, 2]]), new Set([1])],
  { toJSON: 1 },
];
const SPACES: readonly unknown[] = [
  undefined,
  0,
  1,
  2,
  20,
  -1,
  '\t',
  '--',
  'longer than ten',
  '',
  null,
  '2',
  NaN,
  2.9,
];

const runtime = newRuntime();
const json = runtime.builtin('JSON');

function stringify(...args: unknown[]): unknown {
  return outcome(() =>
    runtime.callMethod(
      json,
      'stringify',
      args.map((arg) => own(runtime, arg)),
      [],
    ),
  );
}

function parse(...args: unknown[]): unknown {
  return outcome(() =>
    plain(
      runtime.callMethod(
        json,
        'parse',
        args.map((arg) => own(runtime, arg)),
        [],
      ),
    ),
  );
}

test('stringify writes what the host writes', () => {
  const cases = DATA.flatMap((data) =>
    SPACES.map((space) => {
      const host = outcome(() => JSON.stringify(data, null, space as string));
      return [`${String(data)} ${String(space)}`, stringify(data, null, space), host] as const;
    }),
  );
  expect(differences(cases)).toEqual([]);
});

test.each([
  [[]],
  [['a']],
  [['b', 'a', 'b', 1]],
  [(key: string, value: unknown) => (key === 'a' ? undefined : value)],
  [(_key: string, value: unknown) => (typeof value === 'number' ? value * 2 : value)],
  [(key: string, value: unknown) => (key === '' ? [value, { more: 1 }] : value)],
])('stringify takes the replacer %p', (replacer) => {
  const data = { a: 1, b: { a: [1, { b: 2 }], c: 3 }, 1: 4 };
  expect(stringify(data, replacer, 1)).toEqual(outcome(() => JSON.stringify(data, replacer as never, 1)));
});

test.each([
  '',
  ' ',
  'null',
  '1',
  '-0',
  '1e400',
  '"a\\u0041\\n"',
  '[1,[2,{"a":[]}]]',
  '{"b":1,"a":2,"2":3,"1":4,"a":5}',
  '{"__proto__":{"x":1}}',
  '{',
  '[1,]',
  "{'a':1}",
  'undefined',
  'NaN',
  '{"a" 1}',
  '[1 2]',
  '"abc',
  '"\n"',
  'nul',
  '1 2',
  '\u{1f600}',
])('parse reads %j as the host does', (text) => {
  expect(parse(text)).toEqual(outcome(() => JSON.parse(text) as unknown));
});

test('parse makes text of what is none', () => {
  for (const value of [undefined, null, 5, [1], {}, true]) {
    expect(parse(value)).toEqual(outcome(() => JSON.parse(value as never) as unknown));
  }
});

test.each([
  [(_key: string, value: unknown) => value],
  [(_key: string, value: unknown) => (typeof value === 'number' ? value + 1 : value)],
  [(key: string, value: unknown) => (key === 'b' ? undefined : value)],
])('parse takes the reviver %p', (reviver) => {
  const text = '{"a":1,"b":[1,2],"c":{"b":2,"d":3}}';
  expect(parse(text, reviver)).toEqual(outcome(() => JSON.parse(text, reviver) as unknown));
});

test('__proto__ is a key like any other', () => {
  const value = runtime.callMethod(json, 'parse', ['{"__proto__":{"polluted":1}}'], []);
  expect(runtime.getItem(value, 'polluted')).toBeUndefined();
  expect(runtime.getItem(runtime.getItem(value, '__proto__'), 'polluted')).toBe(1);
  const out = runtime.toHost(value) as object;
  expect(Object.keys(out)).toEqual(['__proto__']);
  expect('polluted' in out).toBe(false);
});

interface Node {
  [key: string]: unknown;
}

test('circles are told as V8 tells them', () => {
  const self: Node = {};
  self['self'] = self;
  const q: Node = { x: { y: [{}] } };
  ((q['x'] as Node)['y'] as Node[])[0] = { z: q };
  const w: Node = { a: { b: { c: { d: { e: {} } } } } };
  let inner = w;
  for (const key of 'abcde') inner = inner[key] as Node;
  inner['f'] = w;
  const list: unknown[] = [1];
  list.push(list);
  const late: Node = { k: [[]] };
  (late['k'] as unknown[][])[0]?.push(late['k']);
  for (const data of [self, q, w, list, late]) {
    const mine = circularOwn(data);
    const host = outcome(() => JSON.stringify(data));
    expect(outcome(() => runtime.callMethod(json, 'stringify', [mine], []))).toEqual(host);
    expect(outcome(() => runtime.toHost(mine))).toEqual(host);
  }
});

/** The same for data that holds itself. */
function circularOwn(data: unknown, known = new Map<unknown, unknown>()): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const seen = known.get(data);
  if (seen !== undefined) return seen;
  const made = Array.isArray(data) ? runtime.list([]) : runtime.dict();
  known.set(data, made);
  for (const [key, value] of Object.entries(data)) runtime.setItem(made, key, circularOwn(value, known));
  return made;
}
