import type { Value } from 'lackpy';

/** Whether a call answered with a promise. No value of the language has a `then`. */
export function isPromise(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
