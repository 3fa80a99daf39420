import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';

/** What `typeof` gives. */
export function typeOf(value: Value): string {
  if (typeof value !== 'object') return typeof value;
  return isCallable(value) ? 'function' : 'object';
}
