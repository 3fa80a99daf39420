import type { Value } from 'lackpy';
import { PyFloat } from '../values/py-float.js';
import { PyTuple } from '../values/py-tuple.js';

/**
 * `is`. Numbers and strings have no identity on the host: equal ones of one type are the same, which CPython leaves open.
 */
export function isIdentical(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left instanceof PyTuple && right instanceof PyTuple)
    return left.items.length + right.items.length === 0;
  return left instanceof PyFloat && right instanceof PyFloat && Object.is(left.value, right.value);
}
