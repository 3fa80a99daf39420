import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { isNullish } from '../values/kinds.js';

/** The value that a pattern for objects takes apart. Throws TypeError for undefined and null. */
export function requireDestructured(value: Value): Value {
  if (isNullish(value)) throw typeError(`Cannot destructure '${String(value)}' as it is ${String(value)}.`);
  return value;
}
