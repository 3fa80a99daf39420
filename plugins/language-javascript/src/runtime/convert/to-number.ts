import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { toPrimitive } from './to-primitive.js';

/** A value as a number, as arithmetic takes it. */
export function toNumber(run: Run, value: Value): number {
  if (typeof value === 'number') return value;
  const primitive = toPrimitive(run, value);
  if (typeof primitive === 'string') run.scan(primitive.length);
  return Number(primitive);
}

/** A value as a whole number or an infinity; what is no number is 0. */
export function toInteger(run: Run, value: Value): number {
  const number = Math.trunc(toNumber(run, value));
  return Number.isNaN(number) ? 0 : number + 0;
}

/** A position in something of this length, from the end where it is negative, within its bounds. */
export function toPosition(run: Run, value: Value, length: number, preset: number): number {
  if (value === undefined) return preset;
  const position = toInteger(run, value);
  return position < 0 ? Math.max(0, length + position) : Math.min(position, length);
}
