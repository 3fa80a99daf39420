import { valueError } from '../errors.js';
import type { Run } from '../run.js';
import { bitLength, type Int } from '../values/int.js';

/** CPython's bound on the digits of an int that becomes decimal text or comes from it. */
export const MAX_STR_DIGITS = 4300;

/** An int with more bits surely has more digits than allowed. */
const MAX_STR_BITS = 14_290;

/** The decimal digits of an int. Throws ValueError when it has more than CPython converts. */
export function intText(run: Run, value: Int): string {
  if (typeof value === 'number') return String(value);
  if (bitLength(value) > MAX_STR_BITS) throw tooManyDigits();
  const text = value.toString();
  if (text.length - (value < 0n ? 1 : 0) > MAX_STR_DIGITS) throw tooManyDigits();
  run.allocateText(text.length);
  return text;
}

function tooManyDigits(): Error {
  return valueError(
    `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
  );
}
