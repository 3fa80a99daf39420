import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { PyFloat } from '../values/py-float.js';
import { typeName } from '../values/type-name.js';
import { newFloat, numberOf } from './arithmetic.js';
import { negateInt } from './int-arithmetic.js';

/** `-value`. */
export function negate(run: Run, value: Value): Value {
  const number = numberOf(value);
  if (number === undefined) throw typeError(`bad operand type for unary -: '${typeName(value)}'`);
  return number instanceof PyFloat ? newFloat(run, -number.value) : negateInt(number);
}

/** `+value`. */
export function plus(_run: Run, value: Value): Value {
  const number = numberOf(value);
  if (number === undefined) throw typeError(`bad operand type for unary +: '${typeName(value)}'`);
  return number;
}
