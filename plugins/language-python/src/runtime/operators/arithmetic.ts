import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { isInt, type Int } from '../values/int.js';
import { PyFloat } from '../values/py-float.js';
import { FLOAT_BYTES } from '../values/sizes.js';
import { addInts, floorDivideInts, moduloInts, multiplyInts, subtractInts } from './int-arithmetic.js';
import { divideDoubles, doubleOf, floorDivideDoubles, moduloDoubles } from './float-arithmetic.js';
import { divideInts } from './true-divide.js';

/** A binary operator on the numbers: one function for two ints, one for two doubles. */
export interface NumberOperator {
  ints(run: Run, left: Int, right: Int): Value;
  doubles(left: number, right: number): number;
}

export const ADD: NumberOperator = { ints: addInts, doubles: (left, right) => left + right };
export const SUBTRACT: NumberOperator = { ints: subtractInts, doubles: (left, right) => left - right };
export const MULTIPLY: NumberOperator = { ints: multiplyInts, doubles: (left, right) => left * right };
export const DIVIDE: NumberOperator = {
  ints: (run, left, right) => newFloat(run, divideInts(run, left, right)),
  doubles: divideDoubles,
};
export const FLOOR_DIVIDE: NumberOperator = { ints: floorDivideInts, doubles: floorDivideDoubles };
export const MODULO: NumberOperator = { ints: moduloInts, doubles: moduloDoubles };

/** A new float. */
export function newFloat(run: Run, value: number): PyFloat {
  run.allocate(FLOAT_BYTES);
  return new PyFloat(value);
}

/** The number behind a value: an int for a bool; undefined for what is no number. */
export function numberOf(value: Value): Int | PyFloat | undefined {
  if (isInt(value) || value instanceof PyFloat) return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** Applies an operator to two numbers; undefined when one operand is no number. */
export function arithmetic(run: Run, operator: NumberOperator, left: Value, right: Value): Value {
  if (left instanceof PyFloat && right instanceof PyFloat) {
    return newFloat(run, operator.doubles(left.value, right.value));
  }
  const a = numberOf(left);
  const b = numberOf(right);
  if (a === undefined || b === undefined) return undefined;
  if (a instanceof PyFloat || b instanceof PyFloat) {
    return newFloat(run, operator.doubles(toDouble(a), toDouble(b)));
  }
  return operator.ints(run, a, b);
}

/** The double of a number. Throws OverflowError for an int that is too large. */
export function toDouble(value: Int | PyFloat): number {
  if (typeof value === 'number') return value;
  return value instanceof PyFloat ? value.value : doubleOf(value);
}
