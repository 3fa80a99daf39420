import type { Value } from 'lackpy';

/** Whether a call gave a promise. No value of the language is one. */
export function isPromise(value: Value | Promise<Value>): value is Promise<Value> {
  return value instanceof Promise;
}
