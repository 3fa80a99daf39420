import type { Value } from 'lackpy';
import { isPrimitive, toPrimitive, type Primitive } from '../convert/to-primitive.js';
import type { Run } from '../run.js';
import { isNullish } from '../values/kinds.js';

/** `left === right`. */
export function isSame(run: Run, left: Value, right: Value): boolean {
  chargeTexts(run, left, right);
  return left === right;
}

/** `left == right`. */
export function isLooselyEqual(run: Run, left: Value, right: Value): boolean {
  if (isNullish(left) || isNullish(right)) return isNullish(left) && isNullish(right);
  if (isPrimitive(left) === isPrimitive(right)) return arePrimitivesEqual(run, left, right);
  return arePrimitivesEqual(run, toPrimitive(run, left), toPrimitive(run, right));
}

/** Equality in which NaN equals itself, as `includes` and the keys of a Map have it. */
export function isSameValueZero(left: Value, right: Value): boolean {
  return left === right || (Number.isNaN(left) && Number.isNaN(right));
}

/** Accounts for comparing long texts. */
export function chargeTexts(run: Run, left: Value, right: Value): void {
  if (typeof left === 'string' && typeof right === 'string' && left.length === right.length) {
    run.scan(left.length);
  }
}

function arePrimitivesEqual(run: Run, left: Value, right: Value): boolean {
  if (typeof left === typeof right) return isSame(run, left, right);
  return numberOf(run, left as Primitive) === numberOf(run, right as Primitive);
}

function numberOf(run: Run, value: Primitive): number {
  if (typeof value === 'string') run.scan(value.length);
  return Number(value);
}
