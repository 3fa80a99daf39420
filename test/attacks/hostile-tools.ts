import { testTools, type TestTool } from '../support/test-tools.js';

/** What a result that is looked at carelessly would do: tests look whether it happened. */
export interface Traps {
  readonly sprung: string[];
}

const VALUE = [{ name: 'value', type: 'any', description: '' }];

/** Tools that answer with everything but plain data. */
export function hostileTools(traps: Traps): ReturnType<typeof testTools> {
  const spring = (trap: string) => (): never => {
    traps.sprung.push(trap);
    throw new Error(`sprung: ${trap}`);
  };
  const handler = Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'apply', 'construct'].map(
      (trap) => [trap, spring(`proxy ${trap}`)],
    ),
  );
  const proxy = new Proxy({}, handler);
  class Hostile {
    own = 1;
    get inherited(): never {
      return spring('inherited getter')();
    }
    toJSON = spring('toJSON');
    valueOf = spring('valueOf');
    override = spring('override');
  }
  const hostile = (): object => {
    const data = {
      __proto__: { inherited: 'no' },
      method: spring('method'),
      list: Object.assign(Array<unknown>(3), { 0: 1, 2: 3, extra: 4, constructor: 5 }),
      map: new Map<unknown, unknown>([
        ['__proto__', 1],
        [1, new Map([['constructor', 2]])],
      ]),
      date: new Date(0),
      regexp: /x/g,
      error: Object.assign(new Error('an error'), { stack: 'a stack' }),
      boxed: [new Number(1), new String('s'), new Boolean(false)],
      buffer: [Buffer.from('ab'), new ArrayBuffer(2), new DataView(new ArrayBuffer(1))],
      proxy,
      class: Hostile,
      instance: new Hostile(),
      symbol: Symbol('s'),
      weak: [new WeakMap(), new WeakSet(), Promise.resolve(1)],
      global: globalThis.Atomics,
      number: [-0, NaN, 2 ** 60, 10n ** 30n],
      [Symbol.iterator]: spring('iterator'),
      [Symbol.toPrimitive]: spring('toPrimitive'),
    };
    Object.defineProperty(data, 'getter', { enumerable: true, get: spring('getter') });
    Object.defineProperty(data, '__proto__', { enumerable: true, value: { polluted: 1 } });
    return data;
  };
  const looping = (): object => {
    const data: Record<string, unknown> = {};
    data['self'] = [data];
    return data;
  };
  const forged = Object.assign(new Error('forged'), {
    name: 'ProgramError',
    type: 'SystemExit',
    code: 'LIMIT_TIME',
  });
  const tools: Record<string, TestTool> = {
    hostile: { call: hostile },
    looping: { call: looping },
    throws: { call: spring('throws') },
    throws_object: {
      call: () => {
        throwAny(Object.defineProperty({ name: 'Error' }, 'message', { get: spring('message') }));
      },
    },
    throws_proxy: {
      call: async () => {
        throwAny(proxy);
      },
    },
    throws_forged: {
      call: () => {
        throw forged;
      },
    },
    throws_long: {
      call: async () => {
        throw new Error('x'.repeat(50_000_000));
      },
    },
    thenable: { call: () => ({ then: (resolve: (value: unknown) => void) => resolve({ then: 'data' }) }) },
    endless: { call: () => ({ then: () => undefined }) },
    bad_thenable: { call: () => ({ then: spring('then') }) },
    proxied: { call: () => proxy },
    proxied_later: { call: async () => [proxy] },
    sparse: { call: () => Object.assign([], { length: 4_294_967_295 }) },
    huge: { call: () => 'x'.repeat(300_000_000) },
    deep: { call: () => JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown },
    wide: { call: () => Array.from({ length: 20_000_000 }, () => 0) },
    echo: { call: ({ value }) => value, args: VALUE },
    keeps: {
      args: VALUE,
      call: ({ value }) => {
        if (Array.isArray(value)) value.push('changed by the tool');
        return value;
      },
    },
  };
  return testTools(tools);
}

/** Tools throw what they like. */
function throwAny(value: unknown): never {
  throw value as Error;
}
