/** An int: a number while that is exact, a bigint beyond. A bigint in the safe range never occurs. */
export type Int = number | bigint;

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The one form of an integer. */
export function normalize(value: bigint): Int {
  return value <= MAX_SAFE && value >= -MAX_SAFE ? Number(value) : value;
}

/** Whether the value is an int; a bool is none. */
export function isInt(value: unknown): value is Int {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** The sign of an int as -1, 0 or 1. */
export function signOf(value: Int): number {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/** The integer a double holds, which must be finite and without fraction. */
export function intOfDouble(value: number): Int {
  return Number.isSafeInteger(value) ? value + 0 : normalize(BigInt(value));
}

/** How many bits the absolute value has. */
export function bitLength(value: Int): number {
  if (typeof value === 'number') {
    const magnitude = Math.abs(value);
    const high = Math.floor(magnitude / 0x100000000);
    return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(magnitude);
  }
  const digits = (value < 0n ? -value : value).toString(16);
  return (digits.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(digits.charAt(0), 16)));
}
