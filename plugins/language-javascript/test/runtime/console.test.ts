import { format, inspect } from 'node:util';
import { CountingHost } from './host.js';
import { newRuntime, own } from './oracle.js';

function named(): number {
  return 1;
}

const DEEP = { a: { b: { c: { d: 1 } } }, list: [[[[1]]]], m: new Map([['k', { x: { y: { z: 1 } } }]]) };
const SPARSE: unknown[] = [1];
SPARSE.length = 4;

const VALUES: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, 1.5, NaN, '', 'text', "it's", 'a\nb', '%s'],
  ...[[], [1, 'a', null, undefined], {}, { a: 1, 'b-c': 'x', 1: [] }, DEEP, SPARSE],
  Array.from({ length: 30 }, (_none, index) => index * 7),
  Array.from({ length: 250 }, (_none, index) => `item ${String(index)}`),
  Array.from({ length: 8 }, (_none, index) => ({ id: index, name: `name ${String(index)}` })),
  Object.fromEntries(
    Array.from({ length: 40 }, (_none, index) => [`key${String(index)}`, 'value'.repeat(index % 5)]),
  ),
  new Map<unknown, unknown>([
    ['a', 1],
    [{ k: 1 }, [2]],
  ]),
  new Set<unknown>([1, 'a', [1]]),
  new Map(Array.from({ length: 150 }, (_none, index) => [index, index])),
  new Set(Array.from({ length: 150 }, (_none, index) => index)),
  { constructor: 1, toString: 2, then: 3 },
  'x'.repeat(300),
  ['x'.repeat(200), 'y'.repeat(100)],
];

test.each(VALUES.map((value) => [value]))('shows %j as Node does', (value) => {
  const runtime = newRuntime();
  expect(runtime.display(own(runtime, value))).toBe(inspect(value));
});

test.each([
  [[]],
  [['plain']],
  [['a', 1, 'b', [1, 'x'], { k: 'v' }]],
  [['%s is %d years and %i', 'Ann', 42.5, '7.9', 'more']],
  [['%j and %o %%', { a: [1] }, [1]]],
  [['100%', 5]],
  [[5, '%s', 'x']],
  [[undefined, null]],
  [['%s', { a: { b: { c: 1 } } }]],
  [['%s %s', { toString: 1, valueOf: 2 }, [1, 2]]],
  [VALUES.slice(0, 18)],
])('prints %j as Node does', (values) => {
  const host = new CountingHost(Infinity, Infinity);
  const runtime = newRuntime(host);
  runtime.callMethod(
    runtime.builtin('console'),
    'log',
    values.map((value) => own(runtime, value)),
    [],
  );
  expect(host.text).toBe(`${format(...values)}\n`);
});

test('functions and builtins show their names', () => {
  const runtime = newRuntime();
  const tool = runtime.functionValue('named', [], named, () => []);
  const lambda = runtime.functionValue('<lambda>', [], named, () => []);
  expect(runtime.display(tool)).toBe(inspect(named));
  expect(runtime.display(lambda)).toBe('[Function (anonymous)]');
  expect(runtime.display(runtime.builtin('Number'))).toBe('[Function: Number]');
  expect(runtime.display(runtime.builtin('Math'))).toBe('Object [Math] {}');
  expect(runtime.display([tool])).toBe('[ [Function: named] ]');
});

test('what holds itself is shown once', () => {
  const runtime = newRuntime();
  const value = runtime.dict();
  runtime.setItem(value, 'self', value);
  expect(runtime.display(value)).toBe('<ref *1> { self: [Circular *1] }');
});

/** Values that are shared and hold themselves, made here and on the host by the same steps. */
const GRAPHS: readonly ((
  make: () => object,
  put: (owner: object, key: string, value: object) => void,
) => object)[] = [
  (make, put) => {
    const inner = make();
    const outer = make();
    put(inner, 'o', inner);
    put(outer, 'a', inner);
    put(outer, 'b', inner);
    return outer;
  },
  (make, put) => {
    const [one, two, three] = [make(), make(), make()];
    put(one, 'two', two);
    put(two, 'three', three);
    put(three, 'one', one);
    put(one, 'three', three);
    return one;
  },
  (make, put) => {
    const [root, deep, leaf, end] = [make(), make(), make(), make()];
    put(root, 'deep', deep);
    put(deep, 'leaf', leaf);
    put(leaf, 'end', end);
    put(end, 'root', deep);
    put(root, 'end', end);
    return root;
  },
];

test.each(GRAPHS.map((graph) => [graph]))('what is shared is shown as by Node', (graph) => {
  const runtime = newRuntime();
  const mine = graph(
    () => runtime.dict() as object,
    (owner, key, value) => runtime.setItem(owner, key, value),
  );
  const host = graph(
    () => ({}),
    (owner, key, value) => Object.assign(owner, { [key]: value }),
  );
  expect(runtime.display(mine)).toBe(inspect(host));
});

test('what is shown is no longer than it may be', () => {
  const runtime = newRuntime();
  expect(runtime.display('x'.repeat(1000), 10)).toHaveLength(10);
  expect(runtime.display(own(runtime, VALUES), 50)).toHaveLength(50);
});
