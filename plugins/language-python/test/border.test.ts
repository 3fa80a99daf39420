import { pythonDialect } from '../src/dialect/python-dialect.js';
import { CountingHost } from './host.js';

const runtime = pythonDialect.createRuntime(new CountingHost());

function shown(data: unknown): string {
  return runtime.display(runtime.fromHost(data));
}

function nested(depth: number): unknown {
  let data: unknown = 1;
  for (let level = 0; level < depth; level++) data = [data];
  return data;
}

describe('data from the host', () => {
  test.each([
    [
      [1, 1.5, -0, NaN, Infinity, 2 ** 53, 3n, 10n ** 20n],
      '[1, 1.5, -0.0, nan, inf, 9007199254740992, 3, 100000000000000000000]',
    ],
    [{ a: [true, null, 'x'], b: { c: 1 } }, "{'a': [True, None, 'x'], 'b': {'c': 1}}"],
    [undefined, 'None'],
    [{ f: () => 1, s: Symbol('s'), u: undefined, n: 1 }, "{'n': 1}"],
    [[undefined, () => 1], '[None, None]'],
    [{ '\0a': 1, '': 2 }, "{'\\x00a': 1, '': 2}"],
    [JSON.parse('{"__proto__": {"x": 1}, "then": 2}'), "{'__proto__': {'x': 1}, 'then': 2}"],
    [
      new Map<unknown, unknown>([
        [1, 'a'],
        ['b', [2]],
      ]),
      "{1: 'a', 'b': [2]}",
    ],
    [new Set([1, 'a']), "[1, 'a']"],
    [new Uint8Array([1, 255]), '[1, 255]'],
    [new Date(Date.UTC(2026, 0, 2)), "'2026-01-02T00:00:00.000Z'"],
    [new Date(NaN), 'None'],
  ])('%p', (data, expected) => {
    expect(shown(data)).toBe(expected);
  });

  test('neither getters run nor prototypes come along', () => {
    let ran = false;
    const data = Object.create(
      { inherited: 1 },
      {
        own: { value: 2, enumerable: true },
        hidden: { value: 3, enumerable: false },
        getter: {
          enumerable: true,
          get() {
            ran = true;
            return 4;
          },
        },
      },
    ) as object;
    expect(shown(data)).toBe("{'own': 2}");
    expect(ran).toBe(false);
  });

  test('nothing is asked of a proxy', () => {
    const asked: string[] = [];
    const ask = (trap: string) => (): never => {
      asked.push(trap);
      throw new Error(trap);
    };
    const handler = { get: ask('get'), ownKeys: ask('ownKeys'), getOwnPropertyDescriptor: ask('describe') };
    expect(shown([new Proxy({}, handler), new Proxy([], handler)])).toBe('[None, None]');
    expect(asked).toEqual([]);
  });

  test('a cycle and endless depth are errors of the program, a shared part is none', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(() => runtime.fromHost(cycle)).toThrow('data from outside refers to itself');
    expect(() => runtime.fromHost(nested(100_000))).toThrow('data from outside nests deeper than 500');
    const shared = [1];
    expect(shown([shared, shared])).toBe('[[1], [1]]');
  });

  test('a sparse array is charged before it is copied', () => {
    const host = new CountingHost(1_000_000);
    const limited = pythonDialect.createRuntime(host);
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    expect(() => limited.fromHost(sparse)).toThrow('out of memory');
    expect(() => limited.fromHost('x'.repeat(1_000_000))).toThrow('out of memory');
  });
});

describe('values to the host', () => {
  const { fromHost, toHost } = {
    fromHost: (data: unknown) => runtime.fromHost(data),
    toHost: (value: unknown) => runtime.toHost(value),
  };

  test('keys are text as JSON writes them', () => {
    const dict = runtime.dict();
    const keys = [1, true, null, fromHost(1.5), runtime.tuple([1, 'a']), '__proto__', 'a'];
    runtime.dictSet(dict, 2, 'two');
    keys.forEach((key, index) => {
      runtime.dictSet(dict, key, index);
    });
    const copy = toHost(dict) as Record<string, unknown>;
    expect(Object.entries(copy)).toEqual([
      ['1', 1],
      ['2', 'two'],
      ['null', 2],
      ['1.5', 3],
      ["(1, 'a')", 4],
      ['__proto__', 5],
      ['a', 6],
    ]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  test('tuples, sets, ranges and views are arrays, other objects their printed form', () => {
    const range = runtime.call(runtime.builtin('range'), [3], []);
    const dict = runtime.dict();
    runtime.dictSet(dict, 'k', fromHost(0.5));
    const view = runtime.callMethod(dict, 'items', [], []);
    const values = [runtime.tuple([1]), runtime.set([3, 1, 3]), range, view, runtime.builtin('len')];
    expect(toHost(runtime.list(values))).toEqual([
      [1],
      [3, 1],
      [0, 1, 2],
      [['k', 0.5]],
      '<built-in function len>',
    ]);
  });

  test('a value that holds itself is refused', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(() => toHost(list)).toThrow('Circular reference detected');
  });

  test('a huge range meets the memory limit', () => {
    const limited = pythonDialect.createRuntime(new CountingHost(1_000_000));
    const range = limited.call(limited.builtin('range'), [10n ** 12n], []);
    expect(() => limited.toHost(range)).toThrow();
  });
});

describe('size', () => {
  test('what is shared counts once', () => {
    const big = 'x'.repeat(1000);
    const list = runtime.list([1, 2, 3]);
    const one = runtime.sizeOf([list]);
    expect(runtime.sizeOf([list, list])).toBe(one);
    expect(runtime.sizeOf([big, big])).toBe(runtime.sizeOf([big]));
    expect(runtime.sizeOf([runtime.tuple([list, list])])).toBeLessThan(one * 2);
  });

  test('depth and cycles do no harm', () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    deep.push(deep);
    expect(runtime.sizeOf([deep])).toBeGreaterThan(100_000 * 8);
  });
});
