import { inspect } from 'node:util';
import { bothMethods, differences } from './oracle.js';

type Rows = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const POSITIONS: readonly unknown[] = [
  undefined,
  0,
  1,
  -1,
  2,
  -2,
  5,
  100,
  -100,
  1.7,
  NaN,
  Infinity,
  -Infinity,
  '1',
  'x',
  null,
];
const ONE_POSITION = [[], ...POSITIONS.map((position) => [position])];
const TWO_POSITIONS = POSITIONS.flatMap((from) => POSITIONS.map((to) => [from, to]));

const TEXTS = [
  '',
  'a',
  'abc',
  'aXbXc',
  ' \t hello world \n',
  'ababab',
  'Straße',
  'ÀÉ',
  'x\u{1f600}y',
  '\ud83d',
  'null',
  '$&$1',
];
const PARTS = ['', 'a', 'b', 'X', 'ab', 'abab', ' ', 'zz', undefined, null, 1, '\u{1f600}'];
const SEARCHES = PARTS.flatMap((part) => [[part], ...[0, 1, -1, 3, 50, NaN].map((from) => [part, from])]);
const REPLACEMENTS: readonly unknown[] = [
  ...['', 'X', '$$', '$&$&', '$`', "$'", '$1', '$', 'a$', undefined, null, 5],
  ...[
    (match: string, at: number, all: string) => `<${match}${at}${all.length}>`,
    () => undefined,
    () => '$&',
  ],
];

const STRING_ROWS: Rows = {
  at: ONE_POSITION,
  charAt: ONE_POSITION,
  charCodeAt: ONE_POSITION,
  codePointAt: ONE_POSITION,
  concat: [[], ['x'], [1, null, undefined, [1, [2]], {}]],
  endsWith: SEARCHES,
  includes: SEARCHES,
  indexOf: SEARCHES,
  lastIndexOf: SEARCHES,
  startsWith: SEARCHES,
  isWellFormed: [[]],
  localeCompare: [
    ...PARTS.map((part) => [part]),
    ['A', undefined, { sensitivity: 'base' }],
    ['a', 'en', { numeric: true }],
  ],
  normalize: [[], ['NFC'], ['NFD'], ['NFKC'], ['NFKD'], ['nfc'], [null]],
  padEnd: [[], [0], [5], [10, 'xy'], [10, ''], [-1], ['6', 0], [8, null], [NaN, 'a']],
  padStart: [[], [0], [5], [10, 'xy'], [10, ''], [-1], ['6', 0], [8, null], [NaN, 'a']],
  repeat: [[], [0], [1], [3], [2.9], ['2'], [-1], [Infinity], [NaN], [null], [-0.5], ['x']],
  replace: PARTS.flatMap((part) => REPLACEMENTS.map((replacement) => [part, replacement])),
  replaceAll: PARTS.flatMap((part) => REPLACEMENTS.map((replacement) => [part, replacement])),
  slice: [...ONE_POSITION, ...TWO_POSITIONS],
  split: [
    [],
    ...PARTS.flatMap((part) => [[part], ...[0, 1, 2, -1, undefined, '2'].map((limit) => [part, limit])]),
  ],
  substring: [...ONE_POSITION, ...TWO_POSITIONS],
  substr: [...ONE_POSITION, ...TWO_POSITIONS],
  toLowerCase: [[]],
  toUpperCase: [[]],
  toString: [[]],
  valueOf: [[]],
  trim: [[]],
  trimStart: [[]],
  trimEnd: [[]],
};

const NUMBERS = [0, -0, 1, -1, 1.5, 0.1, 123.456, 1e21, 1e-7, -1.005, 255, 2 ** 53, NaN, Infinity, -Infinity];
const DIGITS = [
  [],
  [undefined],
  [0],
  [1],
  [2],
  [5],
  [20],
  [100],
  [101],
  [-1],
  ['3'],
  ['x'],
  [NaN],
  [null],
  [1.9],
  [Infinity],
];

const NUMBER_ROWS: Rows = {
  toFixed: DIGITS,
  toPrecision: DIGITS,
  toExponential: DIGITS,
  toString: [[], [undefined], [2], [8], [10], [16], [36], [1], [37], ['16'], [null]],
  valueOf: [[]],
};

const SPARSE = Array.of<unknown>(1, 2, 3);
SPARSE.length = 5;
const ARRAYS: readonly (readonly unknown[])[] = [
  [],
  [1],
  [3, 1, 2],
  ['b', 'a', 'c', 'a'],
  [10, 9, 1, 100, 2],
  [undefined, null, 0, '', NaN, -0, false],
  [[1, [2, [3, [4]]]], 5, []],
  [true, 'x', 1, null, undefined],
  ['\u{1f600}', '\uffff', 'é', 'z', 'Z'],
  SPARSE,
];
const ITEMS: readonly unknown[] = [1, 2, 'a', undefined, null, NaN, 0, -0, '', false, 'zz'];
const ITEM_SEARCHES = ITEMS.flatMap((item) => [
  [item],
  ...[0, 1, -1, -100, 100, undefined, 'x'].map((from) => [item, from]),
]);
const CALLBACKS: readonly unknown[] = [
  (item: unknown) => item,
  (item: unknown) => [item, item],
  (_item: unknown, index: number) => index % 2 === 0,
  (item: unknown) => item === undefined || item === 'a',
  (item: unknown, _index: number, all: readonly unknown[]) => `${String(item)}/${all.length}`,
  () => [[1], 2],
  () => 0,
  undefined,
  null,
  5,
  'a',
  {},
  [],
];
const CALLBACK_ARGUMENTS = CALLBACKS.map((callback) => [callback]);
const REDUCERS = [
  ...[
    (total: unknown, item: unknown) => `${String(total)},${String(item)}`,
    (_total: unknown, _item: unknown, index: number) => index,
  ],
].flatMap((reducer) => [[reducer], [reducer, 'start'], [reducer, undefined]]);
const COMPARATORS: readonly unknown[] = [
  (left: number, right: number) => left - right,
  (left: number, right: number) => right - left,
  (left: number, right: number) => left > right,
  (left: string, right: string) => (left < right ? -1 : 1),
  () => 0,
  () => NaN,
  () => '-1',
  undefined,
  null,
  5,
  {},
];

const ARRAY_ROWS: Rows = {
  at: ONE_POSITION,
  concat: [[], [1], [[1, 2]], [[[1]], 2, 'x', null, SPARSE]],
  copyWithin: [...ONE_POSITION, ...TWO_POSITIONS, [0, 1, 2]],
  entries: [[]],
  every: CALLBACK_ARGUMENTS,
  fill: [[], [1], ...TWO_POSITIONS.map((bounds) => ['f', ...bounds])],
  filter: CALLBACK_ARGUMENTS,
  find: CALLBACK_ARGUMENTS,
  findIndex: CALLBACK_ARGUMENTS,
  findLast: CALLBACK_ARGUMENTS,
  findLastIndex: CALLBACK_ARGUMENTS,
  flat: [[], [0], [1], [2], [Infinity], [-1], ['2'], [undefined], ['x']],
  flatMap: CALLBACK_ARGUMENTS,
  forEach: CALLBACK_ARGUMENTS,
  includes: ITEM_SEARCHES,
  indexOf: ITEM_SEARCHES,
  join: [[], [''], [', '], [undefined], [null], [0]],
  keys: [[]],
  lastIndexOf: ITEM_SEARCHES,
  map: CALLBACK_ARGUMENTS,
  pop: [[]],
  push: [[], [1], [1, [2], undefined]],
  reduce: [...REDUCERS, [undefined], [5, 1]],
  reduceRight: [...REDUCERS, [undefined]],
  reverse: [[]],
  shift: [[]],
  slice: [...ONE_POSITION, ...TWO_POSITIONS],
  some: CALLBACK_ARGUMENTS,
  sort: [[], ...COMPARATORS.map((comparator) => [comparator])],
  splice: [[], ...ONE_POSITION, ...TWO_POSITIONS.map((bounds) => [...bounds, 'n', 'm'])],
  toReversed: [[]],
  toSorted: [[], ...COMPARATORS.map((comparator) => [comparator])],
  toSpliced: [[], ...ONE_POSITION, ...TWO_POSITIONS.map((bounds) => [...bounds, 'n', 'm'])],
  toString: [[]],
  unshift: [[], [1], [1, [2], undefined]],
  valueOf: [[]],
  values: [[]],
  with: POSITIONS.map((position) => [position, 'w']),
};

const OBJECT_KEY = { a: 1 };
const MAPS = [
  new Map(),
  new Map<unknown, unknown>([
    ['a', 1],
    [1, 'b'],
    [NaN, 'n'],
    [0, 'zero'],
    [OBJECT_KEY, []],
  ]),
];
const KEYS = ITEMS.map((item) => [item]);

const MAP_ROWS: Rows = {
  get: KEYS,
  set: KEYS.map(([key]) => [key, 'new']),
  has: KEYS,
  delete: KEYS,
  clear: [[]],
  keys: [[]],
  values: [[]],
  entries: [[]],
  forEach: [[() => 1], [undefined], ['a']],
};

const SETS = [new Set(), new Set<unknown>(['a', 1, NaN, -0, undefined])];

const SET_ROWS: Rows = {
  add: KEYS,
  has: KEYS,
  delete: KEYS,
  clear: [[]],
  keys: [[]],
  values: [[]],
  entries: [[]],
  forEach: [[() => 1], [undefined], ['a']],
};

const BOOLEAN_ROWS: Rows = { toString: [[]], valueOf: [[]] };

function* cases(
  receivers: readonly unknown[],
  name: string,
  rows: readonly (readonly unknown[])[],
): Generator<[string, unknown, unknown]> {
  for (const receiver of receivers) {
    for (const args of rows) {
      const label = `${inspect(receiver)}.${name}(${args.map((arg) => inspect(arg)).join(', ')})`;
      yield [label, ...bothMethods(receiver, name, args)];
    }
  }
}

/** Functions named in messages: V8 quotes their source, which is not there any more. */
describe.each([
  ['string', TEXTS, STRING_ROWS],
  ['number', NUMBERS, NUMBER_ROWS],
  ['boolean', [true, false], BOOLEAN_ROWS],
  ['array', ARRAYS, ARRAY_ROWS],
  ['Map', MAPS, MAP_ROWS],
  ['Set', SETS, SET_ROWS],
] as const)('methods of %s', (_type, receivers, table) => {
  test.each(Object.entries(table))('%s gives what the host gives', (name, rows) => {
    expect(differences(cases(receivers, name, rows)).slice(0, 5)).toEqual([]);
  });
});
