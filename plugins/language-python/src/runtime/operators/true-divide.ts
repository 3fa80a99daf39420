import { overflowError, zeroDivisionError } from '../errors.js';
import type { Run } from '../run.js';
import { bitLength, type Int } from '../values/int.js';
import { chargeProduct } from './big-cost.js';

/** Bits of quotient to compute: those of a double and enough more to round once. */
const QUOTIENT_BITS = 66;

/** The exponent of the smallest double. */
const MIN_EXPONENT = -1074;

/** `/` of ints: the double nearest to the exact quotient. */
export function divideInts(run: Run, left: Int, right: Int): number {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) throw zeroDivisionError('division by zero');
    return left / right;
  }
  if (right === 0) throw zeroDivisionError('division by zero');
  if (left === 0) return right < 0 ? -0 : 0;
  chargeProduct(run, left, right);
  const negative = left < 0 !== right < 0;
  const magnitude = divideMagnitudes(absolute(left), absolute(right));
  return negative ? -magnitude : magnitude;
}

function absolute(value: Int): bigint {
  const big = BigInt(value);
  return big < 0n ? -big : big;
}

function divideMagnitudes(dividend: bigint, divisor: bigint): number {
  const difference = bitLength(dividend) - bitLength(divisor);
  if (difference > 1025) throw tooLarge();
  if (difference < -1100) return 0;
  // The quotient is scaled by 2^shift to have QUOTIENT_BITS bits, fewer when it is subnormal.
  const shift = Math.min(QUOTIENT_BITS - difference, 2 - MIN_EXPONENT);
  const scaledDividend = shift > 0 ? dividend << BigInt(shift) : dividend;
  const scaledDivisor = shift < 0 ? divisor << BigInt(-shift) : divisor;
  let quotient = scaledDividend / scaledDivisor;
  // A sticky last bit keeps the rounding right when something is left over.
  if (quotient * scaledDivisor !== scaledDividend) quotient |= 1n;
  const result = scale(quotient, -shift);
  if (result === Infinity) throw tooLarge();
  return result;
}

/** `value · 2^exponent`, rounded once, half to even. */
function scale(value: bigint, exponent: number): number {
  const drop = Math.max(bitLength(value) - 53, MIN_EXPONENT - exponent, 0);
  const unit = 1n << BigInt(drop);
  let kept = value >> BigInt(drop);
  const rest = (value & (unit - 1n)) * 2n;
  if (rest > unit || (rest === unit && (kept & 1n) === 1n)) kept += 1n;
  return timesPowerOfTwo(Number(kept), exponent + drop);
}

/** Exact as long as the result is a double; two steps, since the power alone may not be one. */
function timesPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

function tooLarge(): Error {
  return overflowError('integer division result too large for a float');
}
