import type { Value } from 'lackpy';
import { newRuntime, own, plain } from './oracle.js';

type HostFunction = (...args: unknown[]) => unknown;

/** A function value whose calls end later, and one after the other. */
function slow(runtime: ReturnType<typeof newRuntime>, work: HostFunction, log: string[]): Value {
  let open = 0;
  const params = ['a', 'b', 'c'].map((name) => ({ name, kind: 'positional' as const }));
  return runtime.functionValue(
    '<lambda>',
    params,
    async (args) => {
      expect(++open).toBe(1);
      await Promise.resolve();
      log.push(args.slice(0, 2).map(String).join(' '));
      open--;
      return own(runtime, work(...args.map(plain)));
    },
    () => [],
  );
}

const LIST = [5, 3, 8, 1, 9, 2];

test.each<[string, HostFunction, unknown[]]>([
  ['map', (x) => Number(x) * 2, []],
  ['filter', (x) => Number(x) > 3, []],
  ['forEach', () => 1, []],
  ['some', (x) => Number(x) > 5, []],
  ['every', (x) => Number(x) > 2, []],
  ['find', (x) => x === 8, []],
  ['findIndex', (x) => x === 8, []],
  ['findLast', (x) => Number(x) > 4, []],
  ['findLastIndex', (x) => x === 100, []],
  ['flatMap', (x) => [x, [x]], []],
  ['reduce', (sum, x) => Number(sum) + Number(x), [10]],
  ['reduceRight', (sum, x) => `${String(sum)}${String(x)}`, []],
  ['sort', (a, b) => Number(a) - Number(b), []],
  ['toSorted', (a, b) => Number(b) - Number(a), []],
])('%s awaits its function in order', async (name, work, more) => {
  const runtime = newRuntime();
  const mineLog: string[] = [];
  const hostLog: string[] = [];
  const list = [...LIST];
  const made = runtime.callMethod(list, name, [slow(runtime, work, mineLog), ...more], []);
  expect(made).toBeInstanceOf(Promise);
  const host = [...LIST] as unknown as Record<string, HostFunction>;
  const logged: HostFunction = (a, b, c) => {
    hostLog.push(`${String(a)} ${String(b)}`);
    return work(a, b, c);
  };
  expect(plain(await made)).toEqual(host[name]?.(logged, ...more));
  expect(mineLog).toEqual(hostLog);
  expect(list).toEqual(host);
});

test('Array.from, replace, forEach of Maps and Sets and JSON await as well', async () => {
  const runtime = newRuntime();
  const log: string[] = [];
  const twice = slow(runtime, (x) => `${String(x)}${String(x)}`, log);
  expect(await runtime.callMethod(runtime.builtin('Array'), 'from', ['ab', twice], [])).toEqual(['aa', 'bb']);
  expect(await runtime.callMethod('a-b', 'replaceAll', ['-', twice], [])).toBe('a--b');
  expect(await runtime.callMethod(own(runtime, new Map([['k', 1]])), 'forEach', [twice], [])).toBeUndefined();
  expect(await runtime.callMethod(own(runtime, new Set(['m'])), 'forEach', [twice], [])).toBeUndefined();
  const json = runtime.builtin('JSON');
  const second = slow(runtime, (_key, value) => value, log);
  expect(await runtime.callMethod(json, 'stringify', [[1], second], [])).toBe('[1]');
  expect(await runtime.callMethod(json, 'parse', ['[1]', second], [])).toEqual([1]);
});

test('an error ends the walk', async () => {
  const runtime = newRuntime();
  const log: string[] = [];
  const fail = slow(
    runtime,
    (x) => {
      if (x === 8) throw new Error('eight');
      return x;
    },
    log,
  );
  await expect(runtime.callMethod([...LIST], 'map', [fail], [])).rejects.toThrow('eight');
  expect(log).toEqual(['5 0', '3 1', '8 2']);
});

test('a promise comes only from where a call gave one', () => {
  const runtime = newRuntime();
  const now = own(runtime, (x: number) => x + 1);
  expect(runtime.callMethod([1, 2], 'map', [now], [])).toEqual([2, 3]);
});

test('a sort that fails leaves the array as it was', () => {
  const runtime = newRuntime();
  const list: Value[] = [3, 1, 2];
  const fail = own(runtime, () => {
    throw new Error('no');
  });
  expect(() => runtime.callMethod(list, 'sort', [fail], [])).toThrow('no');
  expect(list).toEqual([3, 1, 2]);
});

test('large arrays are sorted like by the host', () => {
  const runtime = newRuntime();
  const large = Array.from({ length: 5000 }, (_none, index) => (index * 7919) % 1000);
  const pairs = large.map((key, index) => [key, index] as const);
  const byKey = (left: readonly number[], right: readonly number[]): number =>
    Number(left[0]) - Number(right[0]);
  const sorted = runtime.callMethod(own(runtime, pairs), 'sort', [own(runtime, byKey)], []);
  expect(sorted).toEqual([...pairs].sort(byKey));
  expect(runtime.callMethod([...large], 'sort', [], [])).toEqual([...large].sort());
});

test('native functions may be callbacks', () => {
  const runtime = newRuntime();
  expect(runtime.callMethod(['1', '2', 'x'], 'map', [runtime.builtin('Number')], [])).toEqual([1, 2, NaN]);
  expect(runtime.callMethod(['10', '10', '10'], 'map', [runtime.builtin('parseInt')], [])).toEqual([
    10,
    NaN,
    2,
  ]);
  expect(runtime.callMethod([0, 1, ''], 'filter', [runtime.builtin('Boolean')], [])).toEqual([1]);
});

test('a function that calls itself on and on ends', () => {
  const runtime = newRuntime();
  const callee: Value = runtime.functionValue(
    '<lambda>',
    [],
    () => runtime.call(callee, [], []),
    () => [],
  );
  expect(() => runtime.call(callee, [], [])).toThrow('Maximum call stack size exceeded');
  expect(
    runtime.call(
      own(runtime, () => 1),
      [],
      [],
    ),
  ).toBe(1);
});
