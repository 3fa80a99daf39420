import { memoryError } from '../errors.js';
import type { Run } from '../run.js';
import { bitLength, type Int } from '../values/int.js';

/** Bits of the largest bigint the host can make. */
const MAX_BITS = 2 ** 30 - 64;

/** What an ordinary int takes when it is not a number of the host any more. */
const SMALL_BYTES = 128;

/** Above this many bits the exact size is asked. */
const LARGE = 2 ** 1023;

/** The size of an int in bits; an upper bound for small ones. */
export function bitsOf(value: Int): number {
  if (typeof value === 'number') return 53;
  const rough = Math.abs(Number(value));
  return rough < LARGE ? Math.log2(rough + 1) + 1 : bitLength(value);
}

/** Accounts for an int of so many bits and for about the work that making it takes. */
export function chargeBits(run: Run, bits: number): void {
  if (bits <= 1024) {
    run.allocate(SMALL_BYTES);
    return;
  }
  if (bits > MAX_BITS) throw memoryError();
  run.allocate(bits / 8);
  run.spend(Math.ceil(bits / 128));
}

/** Accounts for a product or quotient of ints of these sizes. */
export function chargeProduct(run: Run, left: Int, right: Int): void {
  const leftBits = bitsOf(left);
  const rightBits = bitsOf(right);
  chargeBits(run, leftBits + rightBits);
  const small = Math.min(leftBits, rightBits) / 64;
  const large = Math.max(leftBits, rightBits) / 64;
  if (small > 32) run.spend(Math.ceil((large * Math.sqrt(small)) / 3));
}
