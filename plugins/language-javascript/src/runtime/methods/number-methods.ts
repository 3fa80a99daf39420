import type { Value } from 'lackpy';
import { methodTable } from '../calls/tables.js';
import { toInteger } from '../convert/to-number.js';
import { rangeError } from '../errors.js';
import type { Run } from '../run.js';

/** The methods of numbers. */
export const NUMBER_METHODS = methodTable<number>({
  toFixed: (run, value, [digits]) => {
    const count = toInteger(run, digits);
    requireBetween(count, 0, 100, 'toFixed() digits');
    return value.toFixed(count);
  },
  toPrecision: (run, value, [precision]) => {
    if (precision === undefined) return String(value);
    const count = toInteger(run, precision);
    if (!Number.isFinite(value)) return String(value);
    requireBetween(count, 1, 100, 'toPrecision()');
    return value.toPrecision(count);
  },
  toExponential: (run, value, [digits]) => {
    const count = toInteger(run, digits);
    if (!Number.isFinite(value)) return String(value);
    requireBetween(count, 0, 100, 'toExponential()');
    return digits === undefined ? value.toExponential() : value.toExponential(count);
  },
  toString: (run: Run, value: number, [radix]: readonly Value[]) => value.toString(radixOf(run, radix)),
  valueOf: (_run: Run, value: number) => value,
});

function radixOf(run: Run, radix: Value): number {
  if (radix === undefined) return 10;
  const base = toInteger(run, radix);
  requireBetween(base, 2, 36, 'toString() radix');
  return base;
}

function requireBetween(value: number, low: number, high: number, what: string): void {
  if (value >= low && value <= high) return;
  throw rangeError(`${what} argument must be between ${String(low)} and ${String(high)}`);
}
