import { overflowError, zeroDivisionError } from '../errors.js';
import type { Int } from '../values/int.js';

/** The double nearest to an int. Throws OverflowError when it is too large. */
export function doubleOf(value: Int): number {
  const double = Number(value);
  if (!Number.isFinite(double)) throw overflowError('int too large to convert to float');
  return double;
}

export function divideDoubles(left: number, right: number): number {
  if (right === 0) throw zeroDivisionError('float division by zero');
  return left / right;
}

export function moduloDoubles(left: number, right: number): number {
  if (right === 0) throw zeroDivisionError('float modulo');
  const rest = left % right;
  if (rest === 0) return right < 0 ? -0 : 0;
  return rest < 0 !== right < 0 ? rest + right : rest;
}

export function floorDivideDoubles(left: number, right: number): number {
  if (right === 0) throw zeroDivisionError('float floor division by zero');
  const rest = left % right;
  let quotient = (left - rest) / right;
  if (rest !== 0 && right < 0 !== rest < 0) quotient -= 1;
  if (quotient === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}
