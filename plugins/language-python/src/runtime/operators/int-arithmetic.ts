import { zeroDivisionError } from '../errors.js';
import type { Run } from '../run.js';
import { normalize, type Int } from '../values/int.js';
import { bitsOf, chargeBits, chargeProduct } from './big-cost.js';

export function addInts(run: Run, left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  chargeBits(run, Math.max(bitsOf(left), bitsOf(right)) + 1);
  return normalize(BigInt(left) + BigInt(right));
}

export function subtractInts(run: Run, left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    if (Number.isSafeInteger(difference)) return difference;
  }
  chargeBits(run, Math.max(bitsOf(left), bitsOf(right)) + 1);
  return normalize(BigInt(left) - BigInt(right));
}

export function multiplyInts(run: Run, left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    // Adding zero turns -0, which no int is, into 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  chargeProduct(run, left, right);
  return normalize(BigInt(left) * BigInt(right));
}

/** `//` of ints: rounds towards minus infinity. */
export function floorDivideInts(run: Run, left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) throw zeroDivisionError('integer division or modulo by zero');
    return Math.floor(left / right) + 0;
  }
  chargeProduct(run, left, right);
  const dividend = BigInt(left);
  const divisor = BigInt(right);
  if (divisor === 0n) throw zeroDivisionError('integer division or modulo by zero');
  const quotient = dividend / divisor;
  const inexact = quotient * divisor !== dividend;
  return normalize(inexact && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient);
}

/** `%` of ints: the result has the sign of the divisor. */
export function moduloInts(run: Run, left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) throw zeroDivisionError('integer modulo by zero');
    const rest = left % right;
    return (rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest) + 0;
  }
  chargeProduct(run, left, right);
  const divisor = BigInt(right);
  if (divisor === 0n) throw zeroDivisionError('integer modulo by zero');
  const rest = BigInt(left) % divisor;
  return normalize(rest !== 0n && rest < 0n !== divisor < 0n ? rest + divisor : rest);
}

export function negateInt(value: Int): Int {
  return typeof value === 'number' ? 0 - value : -value;
}
