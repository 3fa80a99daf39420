import { isDeepStrictEqual } from 'node:util';
import { isProgramError, type Value } from 'lackpy';
import { JavaScriptRuntime } from '../../src/runtime/javascript-runtime.js';
import { JsFunction } from '../../src/runtime/calls/js-function.js';
import { JsIterator } from '../../src/runtime/values/js-iterator.js';
import { JsMap } from '../../src/runtime/values/js-map.js';
import { JsObject } from '../../src/runtime/values/js-object.js';
import { JsSet } from '../../src/runtime/values/js-set.js';
import { CountingHost } from './host.js';

type HostFunction = (...args: unknown[]) => unknown;

/** A runtime that nothing stops. */
export function newRuntime(host = new CountingHost(Infinity, Infinity)): JavaScriptRuntime {
  return new JavaScriptRuntime(host);
}

/** A value of the host as one of the language, with its functions, holes and what it shares. */
export function own(runtime: JavaScriptRuntime, data: unknown): Value {
  if (typeof data === 'function') return ownFunction(runtime, data as HostFunction);
  if (Array.isArray(data)) return data.map((item) => own(runtime, item));
  if (data instanceof Map) {
    const map = new JsMap();
    for (const [key, value] of data) map.entries.set(own(runtime, key), own(runtime, value));
    return map;
  }
  if (data instanceof Set) {
    const set = new JsSet();
    for (const member of data) set.members.add(own(runtime, member));
    return set;
  }
  if (typeof data !== 'object' || data === null) return data;
  const object = new JsObject();
  for (const [key, value] of Object.entries(data)) object.set(key, own(runtime, value));
  return object;
}

/** What a value of the language is on the host; iterators are their elements. */
export function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item));
  if (value instanceof JsMap)
    return new Map([...value.entries].map(([key, item]) => [plain(key), plain(item)]));
  if (value instanceof JsSet) return new Set([...value.members].map(plain));
  if (value instanceof JsIterator) return { iterator: value.kind };
  if (value instanceof JsFunction) return { function: value.name };
  if (!(value instanceof JsObject)) return value;
  const object = {};
  for (const [key, item] of value.entries()) {
    Object.defineProperty(object, key, {
      value: plain(item),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}

/** What work gives, or the name and message of its error. */
export function outcome(work: () => unknown): unknown {
  try {
    const value = work();
    return isHostIterator(value) ? { iterator: value[Symbol.toStringTag] } : { value };
  } catch (error) {
    if (isProgramError(error)) return { error: `${error.type}: ${error.message}` };
    return { error: String(error) };
  }
}

/** Calls the same method here and on the host; the receiver is looked at as well. */
export function bothMethods(receiver: unknown, name: string, args: readonly unknown[]): [unknown, unknown] {
  const runtime = newRuntime();
  const mine = own(runtime, receiver);
  const theirs: unknown = copyOf(receiver);
  const called = outcome(() =>
    plain(
      runtime.callMethod(
        mine,
        name,
        args.map((arg) => own(runtime, arg)),
        [],
      ),
    ),
  );
  const expected = outcome(() => (theirs as Record<string, HostFunction>)[name]?.(...args.map(copyOf)));
  return [
    [unwrapped(called), plain(mine)],
    [expected, theirs],
  ];
}

/** The host's outcome and ours of everything that differs. */
export function differences(
  cases: Iterable<readonly [label: string, mine: unknown, host: unknown]>,
): unknown[] {
  const wrong: unknown[] = [];
  for (const [label, mine, host] of cases)
    if (!isDeepStrictEqual(mine, host)) wrong.push({ label, mine, host });
  return wrong;
}

function unwrapped(result: unknown): unknown {
  const { value } = result as { value?: unknown };
  return typeof value === 'object' && value !== null && 'iterator' in value ? value : result;
}

function isHostIterator(value: unknown): value is { [Symbol.toStringTag]: string } {
  return typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;
}

function copyOf<T>(data: T): T {
  return typeof data === 'function' ? data : structuredCloneOfRealm(data);
}

/** The host's own clone would be of another realm. */
function structuredCloneOfRealm<T>(data: T): T {
  if (Array.isArray(data)) return data.map((item: unknown) => copyOf(item)) as T;
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [copyOf(key), copyOf(value)])) as T;
  if (data instanceof Set) return new Set([...data].map(copyOf)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copyOf(value as unknown)])) as T;
}

function ownFunction(runtime: JavaScriptRuntime, work: HostFunction): Value {
  const params = Array.from({ length: Math.max(work.length, 1) }, (_none, index) => {
    return { name: `p${String(index)}`, kind: 'positional' as const };
  });
  return runtime.functionValue(
    '<lambda>',
    params,
    (args) => own(runtime, work(...args.map(plain))),
    () => [],
  );
}
