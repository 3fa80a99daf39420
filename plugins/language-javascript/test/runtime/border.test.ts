import { ProgramError } from 'lackpy';
import { newRuntime, outcome, plain } from './oracle.js';

const runtime = newRuntime();

function inAndOut(data: unknown): unknown {
  return runtime.toHost(runtime.fromHost(data));
}

test.each([
  [undefined, null],
  [null, null],
  [1.5, 1.5],
  [-0, -0],
  [NaN, NaN],
  [10n, 10],
  ['text', 'text'],
  [Symbol('s'), null],
  [(): number => 1, null],
  [
    [1, undefined, (): number => 1],
    [1, null, null],
  ],
  [{ a: undefined, b: (): number => 1, c: Symbol('s'), d: 1 }, { d: 1 }],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  [new Date(NaN), null],
  [Object('boxed'), 'boxed'],
  [new Uint8Array([1, 2]), [1, 2]],
  [new Map([['a', 1]]), { a: 1 }],
  [
    new Map<unknown, unknown>([
      [1, 'a'],
      ['b', 2],
    ]),
    [
      [1, 'a'],
      ['b', 2],
    ],
  ],
  [new Set([1, 'a']), [1, 'a']],
  [
    { 2: 'b', a: 1, 1: 'a' },
    { 1: 'a', 2: 'b', a: 1 },
  ],
])('%p comes out as plain data', (data, expected) => {
  expect(inAndOut(data)).toStrictEqual(expected);
});

test('undefined is kept inside', () => {
  expect(plain(runtime.fromHost({ a: undefined, b: [undefined] }))).toStrictEqual({
    a: undefined,
    b: [undefined],
  });
});

function refuse(): never {
  throw new Error('code of the host ran');
}

const TRAPS = {
  get: refuse,
  ownKeys: refuse,
  getOwnPropertyDescriptor: refuse,
  getPrototypeOf: refuse,
  has: refuse,
};

test.each([
  ['a proxy', new Proxy({}, TRAPS), null],
  ['a proxy of an array', new Proxy([], TRAPS), null],
  ['a proxy of a function', new Proxy(refuse, { ...TRAPS, apply: refuse }), null],
  ['a proxy inside', { a: new Proxy({}, TRAPS), b: [new Proxy([], TRAPS)] }, { a: null, b: [null] }],
  ['a getter', Object.defineProperty({}, 'x', { get: refuse, enumerable: true }), {}],
  ['a getter in an array', Object.defineProperty([1, 2], 0, { get: refuse, enumerable: true }), [null, 2]],
  ['what is not enumerable', Object.defineProperty({}, 'x', { value: 1, enumerable: false }), {}],
  ['a prototype', Object.create({ inherited: 1 }), {}],
  ['a symbol as key', { [Symbol.iterator]: refuse, [Symbol.toPrimitive]: refuse }, {}],
  ['toJSON', { toJSON: refuse, a: 1 }, { a: 1 }],
  ['then', { then: refuse }, {}],
  [
    'a class',
    new (class {
      x = 1;
      get y(): never {
        return refuse();
      }
    })(),
    { x: 1 },
  ],
  ['an error', Object.assign(new Error('secret'), { code: 1 }), { code: 1 }],
  ['a Map that lies', Object.defineProperty(new Map([['a', 1]]), 'entries', { value: refuse }), { a: 1 }],
  ['a Set that lies', Object.defineProperty(new Set([1]), Symbol.iterator, { value: refuse }), [1]],
  [
    'a Date that lies',
    Object.defineProperty(new Date(0), 'getTime', { value: refuse }),
    '1970-01-01T00:00:00.000Z',
  ],
  ['a box that lies', Object.defineProperty(Object('a'), 'valueOf', { value: refuse }), 'a'],
])('%s runs no code and comes in as its plain part', (_name, data, expected) => {
  expect(inAndOut(data)).toStrictEqual(expected);
});

test('__proto__ is a key like any other', () => {
  const data: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"x":1}}}');
  const out = inAndOut(data) as object;
  expect(Object.keys(out)).toEqual(['__proto__', 'constructor']);
  expect('polluted' in out).toBe(false);
  expect(JSON.stringify(out)).toBe(JSON.stringify(data));
  expect('polluted' in {}).toBe(false);
});

test('data that holds itself or nests too deeply is refused', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  let deep: unknown = [];
  for (let level = 0; level < 600; level++) deep = [deep];
  expect(() => runtime.fromHost(circle)).toThrow(ProgramError);
  expect(() => runtime.fromHost(circle)).toThrow('data from outside refers to itself');
  expect(() => runtime.fromHost(deep)).toThrow('data from outside nests deeper than 500');
});

test('what is shared is copied as often as it stands there', () => {
  const part = { x: 1 };
  expect(inAndOut([part, part])).toEqual([part, part]);
});

test('functions are null outside, and no properties of objects', () => {
  const parse = runtime.builtin('parseInt');
  const object = runtime.dict();
  runtime.dictSet(object, 'f', parse);
  expect(runtime.toHost(parse)).toBeNull();
  expect(runtime.toHost([parse, object])).toEqual([null, {}]);
  expect(runtime.isFunction(parse)).toBe(true);
  expect(runtime.isFunction(object)).toBe(false);
});

test('emit is told of all text', () => {
  let bytes = 0;
  const emit = (more: number): void => {
    bytes += more;
  };
  const data = { key: ['x'.repeat(100), 12345.678, null, true], other: {} };
  runtime.toHost(runtime.fromHost(data), emit);
  expect(bytes).toBeGreaterThan(JSON.stringify(data).length * 0.8);
  expect(bytes).toBeLessThan(JSON.stringify(data).length * 1.3);
});

test('emit may end the copying', () => {
  const stop = (): never => {
    throw new ProgramError('LimitError', 'enough', 'LIMIT_OUTPUT');
  };
  expect(outcome(() => runtime.toHost([1], stop))).toEqual({ error: 'LimitError: enough' });
});
