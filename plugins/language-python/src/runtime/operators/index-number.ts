import type { Value } from 'lackpy';
import { indexError, overflowError, typeError } from '../errors.js';
import { isInt, type Int } from '../values/int.js';
import { typeName } from '../values/type-name.js';

/** The largest index CPython knows. */
const MAX_INDEX = 2n ** 63n;

/** The int behind an int or a bool; undefined for every other value. */
export function intOf(value: Value): Int | undefined {
  if (isInt(value)) return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** The int an argument must be. Throws TypeError for what is none. */
export function requireInt(value: Value): Int {
  const int = intOf(value);
  if (int === undefined) throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return int;
}

/** An int as a count or position; beyond what the machine can index CPython raises OverflowError. */
export function requireSize(value: Value): number {
  const int = requireInt(value);
  if (!fitsIndex(int)) throw overflowError('Python int too large to convert to C ssize_t');
  return Number(int);
}

/** An int as a count in an operation on sequences. */
export function requireRepeat(value: Int): number {
  if (!fitsIndex(value)) throw overflowError("cannot fit 'int' into an index-sized integer");
  return Number(value);
}

/** An int as an index into a sequence. */
export function requireIndex(value: Int): number {
  if (!fitsIndex(value)) throw indexError("cannot fit 'int' into an index-sized integer");
  return Number(value);
}

/** An int as a slice bound: what is too large counts as the largest index. */
export function clampIndex(value: Int): number {
  if (typeof value === 'number') return value;
  if (fitsIndex(value)) return Number(value);
  return value > 0n ? 2 ** 63 : -(2 ** 63);
}

function fitsIndex(value: Int): boolean {
  return typeof value === 'number' || (value < MAX_INDEX && value >= -MAX_INDEX);
}
