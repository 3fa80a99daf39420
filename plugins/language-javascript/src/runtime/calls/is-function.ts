import type { Value } from 'lackpy';
import { JsFunction } from './js-function.js';
import { Namespace } from './namespace.js';
import { NativeFunction } from './native.js';

/** Everything that can be called. */
export type Callable = JsFunction | NativeFunction | Namespace;

/** Whether a value can be called. */
export function isCallable(value: Value): value is Callable {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Namespace) return value.self !== null;
  return value instanceof JsFunction || value instanceof NativeFunction;
}

/** How many arguments a function says that it takes. */
export function lengthOf(callee: Callable): number {
  return callee instanceof Namespace ? (callee.self?.length ?? 0) : callee.length;
}
