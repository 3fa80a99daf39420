import { runInThisContext } from 'node:vm';
import { differences, newRuntime, outcome, own } from './oracle.js';

const OPERANDS: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    2,
    3.7,
    -2.5,
    NaN,
    Infinity,
    -Infinity,
    2 ** 31,
    2 ** 32 + 1,
    1e21,
    1e-7,
  ],
  ...[
    '',
    ' ',
    '0',
    '1',
    '-1',
    'a',
    'b',
    'B',
    'ab',
    ' 12 ',
    '0x1f',
    '1e3',
    '12px',
    'é',
    '\u{1f600}',
    'null',
    'NaN',
    'Infinity',
  ],
  ...[[], [0], [1], ['a'], [1, 2], [[1, [2]], null, undefined], [[]], {}, { a: 1 }, { 0: 'x', length: 1 }],
  ...[new Map([[1, 2]]), new Set([1])],
];

type Operation = (left: unknown, right: unknown) => unknown;

/** The host's own operators. */
function hostOperators<Operator>(ops: readonly string[], text: (op: string) => string): [string, Operator][] {
  return ops.map((op) => [op, runInThisContext(text(op)) as Operator]);
}

const infix = (op: string): string => `(a, b) => a ${op} b`;
const BINARY = hostOperators<Operation>(
  ['+', '-', '*', '/', '%', '**', '&', '|', '^', '<<', '>>', '>>>'],
  infix,
);
const COMPARE = hostOperators<Operation>(['==', '!=', '===', '!==', '<', '<=', '>', '>='], infix);
const UNARY = hostOperators<(operand: unknown) => unknown>(
  ['+', '-', '~', '!', 'typeof'],
  (op) => `(a) => ${op} a`,
);

const runtime = newRuntime();

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function* pairs(
  host: Operation,
  mine: (left: unknown, right: unknown) => unknown,
): Generator<[string, unknown, unknown]> {
  for (const left of OPERANDS) {
    for (const right of OPERANDS) {
      const [first, second] = Object.is(left, right)
        ? twice(left)
        : [own(runtime, left), own(runtime, right)];
      yield [
        `${shown(left)} ${shown(right)}`,
        outcome(() => mine(first, second)),
        outcome(() => host(left, right)),
      ];
    }
  }
}

/** One value of the language that stands on both sides. */
function twice(data: unknown): [unknown, unknown] {
  const value = own(runtime, data);
  return [value, value];
}

test.each(BINARY)('%s gives what the host gives', (op, host) => {
  expect(differences(pairs(host, runtime.binary(op)))).toEqual([]);
  expect(runtime.augmented(op)(7, 2)).toBe(runtime.binary(op)(7, 2));
});

test.each(COMPARE)('%s compares as the host does', (op, host) => {
  expect(differences(pairs(host, runtime.compare(op)))).toEqual([]);
});

test.each(UNARY)('unary %s gives what the host gives', (op, host) => {
  const rows = OPERANDS.map((operand) => {
    return [shown(operand), runtime.unary(op)(own(runtime, operand)), host(operand)] as const;
  });
  expect(differences(rows)).toEqual([]);
});

test('truth and text are those of the host', () => {
  const rows = OPERANDS.flatMap((operand) => [
    [`truth ${shown(operand)}`, runtime.truthy(own(runtime, operand)), Boolean(operand)] as const,
    [`text ${shown(operand)}`, runtime.format(own(runtime, operand)), `${String(operand)}`] as const,
  ]);
  expect(differences(rows)).toEqual([]);
});

test('missing is undefined or null and nothing else', () => {
  expect(OPERANDS.filter((operand) => runtime.isMissing(operand))).toEqual([undefined, null]);
});

test.each([
  ['a', { a: 1 }],
  ['b', { a: 1 }],
  [1, { 1: 2 }],
  [0, ['x']],
  [1, ['x']],
  ['length', ['x']],
  ['a', 'abc'],
  [1, 5],
  ['x', undefined],
  [true, null],
])('%j in %j', (key, container) => {
  const mine = outcome(() => runtime.compare('in')(own(runtime, key), own(runtime, container)));
  expect(mine).toEqual(outcome(() => (key as string) in (container as object)));
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'map', 'prototype'])(
  '%s is in no object that does not hold it itself',
  (name) => {
    const values: readonly unknown[] = [{}, [], new Map(), new Set(), (): number => 1];
    expect(values.map((value) => runtime.compare('in')(name, own(runtime, value)))).not.toContain(true);
    expect(values.map((value) => runtime.getItem(own(runtime, value), name))).toEqual(
      values.map(() => undefined),
    );
  },
);

test('functions have a text that says nothing of the host', () => {
  expect(runtime.format(own(runtime, () => 1))).toBe('() => { [code] }');
  expect(runtime.format(runtime.builtin('parseInt'))).toBe('function parseInt() { [native code] }');
  expect(runtime.unary('typeof')(runtime.builtin('Number'))).toBe('function');
  expect(runtime.unary('typeof')(runtime.builtin('Math'))).toBe('object');
});

test('an unknown operator is a fault of the host', () => {
  expect(() => runtime.binary('@')).toThrow(TypeError);
});

test('the rest of an object leaves out keys', () => {
  const rest = runtime.binary('omit')(own(runtime, { a: 1, b: 2, 3: 4 }), ['a', 3]);
  expect(runtime.toHost(rest)).toEqual({ b: 2 });
  expect(outcome(() => runtime.binary('omit')(null, []))).toEqual({
    error: "TypeError: Cannot destructure 'null' as it is null.",
  });
});
