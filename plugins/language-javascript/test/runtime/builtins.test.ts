import { inspect } from 'node:util';
import { differences, newRuntime, outcome, own, plain } from './oracle.js';

type HostFunction = (...args: unknown[]) => unknown;

const VALUES: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, 1, -1, 2.5, -2.5, 0.5, 1e21, NaN, Infinity, 255, 2 ** 31, 1e-7],
  ...['', ' 12 ', '0x1f', '12px', '-3.5e2xyz', 'abc', '1e1000', '.5', 'Infinityx', '0b101', '101'],
  ...[[], [3], ['a', 'b'], {}, { a: 1, 2: 'x', 1: 'y' }, { length: 2, 0: 'p', 1: 'q' }],
];
const ONE = [[], ...VALUES.map((value) => [value])];
const TWO = VALUES.flatMap((left) => VALUES.map((right) => [left, right]));
const RADIXES = VALUES.flatMap((value) =>
  [2, 8, 10, 16, 36, 0, 1, 37, undefined, '16', NaN].map((radix) => [value, radix]),
);

const SPARSE = [1, 2];
SPARSE.length = 4;

const HOSTS: Readonly<Record<string, unknown>> = { Array, Boolean, JSON, Math, Number, Object, String };

const PAIRS: readonly (readonly unknown[])[] = [
  [],
  [[]],
  [
    [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ],
  ],
  [[['2', 1], ['1', 2], ['x']]],
  [new Map([['k', 'v']])],
  [[1]],
  [['ab']],
  [[null]],
  [5],
  [null],
  [{}],
];

const ROWS: readonly (readonly [string, string, readonly (readonly unknown[])[]])[] = [
  ['Object', 'keys', [...ONE, [SPARSE], [new Map([[1, 2]])], ['ab']]],
  ['Object', 'values', [...ONE, [SPARSE], [new Set([1])], ['ab']]],
  ['Object', 'entries', [...ONE, [SPARSE], [new Set([1])], ['ab']]],
  ['Object', 'fromEntries', PAIRS],
  [
    'Object',
    'assign',
    [[], [null, {}], [{}, null, undefined, 'ab', [7], 5, { z: 1, 5: 2 }], [[1, 2], { 1: 'x', 3: 'y' }]],
  ],
  [
    'Object',
    'hasOwn',
    [
      [{ a: 1 }, 'a'],
      [{ a: 1 }, 'b'],
      [[1], 0],
      [[1], 'length'],
      ['ab', 1],
      ['ab', 5],
      [null, 'a'],
      [5, 'a'],
    ],
  ],
  ['Object', 'is', TWO.filter(([left]) => typeof left !== 'object')],
  ['Array', 'isArray', ONE],
  ['Array', 'of', [[], [1], [1, 'a', undefined, null]]],
  [
    'Array',
    'from',
    [
      ...ONE,
      ['x\u{1f600}y'],
      [SPARSE],
      [new Set([1, 2])],
      [new Map([[1, 2]])],
      [{ length: '2', 1: 'b' }],
      [{ length: -1 }],
      [{ length: 2 ** 33 }],
      [[1, 2], (item: number, index: number) => item * 10 + index],
      [{ length: 3 }, (_item: unknown, index: number) => index * index],
      ['ab', (item: string) => item + item],
      [[1], 5],
      [[1], null],
    ],
  ],
  ['String', 'fromCharCode', [...ONE, [72, 105], [0xd83d, 0xde00], [65.9, '66']]],
  ['String', 'fromCodePoint', [...ONE, [72, 105], [0x1f600], [0x110000], [1.5]]],
  ['Number', 'parseInt', RADIXES],
  ['Number', 'parseFloat', ONE],
  ...['isFinite', 'isInteger', 'isNaN', 'isSafeInteger'].map((name) => ['Number', name, ONE] as const),
  ...Object.getOwnPropertyNames(Math)
    .filter((name) => typeof Math[name as keyof Math] === 'function' && name !== 'random')
    .map((name) => ['Math', name, [...ONE, ...TWO, [1, 2, 3], [3, '4', NaN], [-0, 0], [3, 4, 12]]] as const),
];

test.each(ROWS)('%s.%s gives what the host gives', (owner, name, rows) => {
  const runtime = newRuntime();
  const host = HOSTS[owner] as Record<string, HostFunction>;
  const cases = rows.map((args) => {
    const mine = outcome(() =>
      plain(
        runtime.callMethod(
          runtime.builtin(owner),
          name,
          args.map((arg) => own(runtime, arg)),
          [],
        ),
      ),
    );
    return [
      args.map((arg) => inspect(arg)).join(', '),
      mine,
      outcome(() => host[name]?.(...(args as unknown[]).map(fresh))),
    ] as const;
  });
  expect(differences(cases).slice(0, 5)).toEqual([]);
});

/** Object.assign changes its first argument. */
function fresh(value: unknown): unknown {
  return Array.isArray(value) ? value.slice() : value;
}

test.each([
  ['Number', ONE, (...args: unknown[]) => Number(...args)],
  ['String', ONE, (...args: unknown[]) => String(...args)],
  ['Boolean', ONE, (...args: unknown[]) => Boolean(...args)],
  ['Array', [[], [3], ['3'], [1, 2], [-1], [1.5]], (...args: number[]) => Array<unknown>(...args)],
  ['parseInt', RADIXES, (...args: [string, number]) => parseInt(...args)],
  ['parseFloat', ONE, (...args: [string]) => parseFloat(...args)],
  ['isNaN', ONE, (...args: [number]) => isNaN(...args)],
  ['isFinite', ONE, (...args: [number]) => isFinite(...args)],
  ['Map', [[], [undefined], [null], ...PAIRS.slice(1, 9), [{}]], (...args: [[]]) => new Map(...args)],
  [
    'Set',
    [[], [null], [[1, 1, NaN, NaN, 0, -0]], ['aba'], [5], [{}], [new Set([1])]],
    (...args: [[]]) => new Set(...args),
  ],
] as const)('%s can be called', (name, rows, host) => {
  const runtime = newRuntime();
  const cases = (rows as readonly (readonly unknown[])[]).map((args) => {
    const mine = outcome(() =>
      plain(
        runtime.call(
          runtime.builtin(name),
          args.map((arg) => own(runtime, arg)),
          [],
        ),
      ),
    );
    return [
      args.map((arg) => inspect(arg)).join(', '),
      mine,
      outcome(() => (host as HostFunction)(...args)),
    ] as const;
  });
  expect(differences(cases).slice(0, 5)).toEqual([]);
});

test.each(['Math', 'Number'])('%s has the constants of the host', (owner) => {
  const runtime = newRuntime();
  const host = HOSTS[owner] as Record<string, unknown>;
  const names = Object.getOwnPropertyNames(host).filter(
    (name) => typeof host[name] === 'number' && name !== 'length',
  );
  expect(names.map((name) => runtime.getItem(runtime.builtin(owner), name))).toEqual(
    names.map((name) => host[name]),
  );
});

test.each([
  'random',
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'call',
  'apply',
  'bind',
  'caller',
  'arguments',
])('no builtin has %s', (name) => {
  const runtime = newRuntime();
  for (const owner of [
    'Object',
    'Array',
    'Math',
    'JSON',
    'Number',
    'String',
    'Map',
    'Set',
    'console',
    'parseInt',
  ]) {
    expect(runtime.getItem(runtime.builtin(owner), name)).toBeUndefined();
    expect(outcome(() => runtime.callMethod(runtime.builtin(owner), name, [], []))).toHaveProperty('error');
  }
});

test('a builtin that there is not is not defined', () => {
  expect(() => newRuntime().builtin('eval')).toThrow('eval is not defined');
});

test('functions have a name and a length', () => {
  const runtime = newRuntime();
  const max = runtime.getItem(runtime.builtin('Math'), 'max');
  expect([runtime.getItem(max, 'name'), runtime.getItem(max, 'length')]).toEqual(['max', 2]);
  expect(runtime.getItem(runtime.builtin('Array'), 'length')).toBe(1);
});
