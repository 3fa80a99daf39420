import { normalize, type Int } from './int.js';
import { PyObject } from './py-object.js';

/** A range. `step` is never zero. */
export class PyRange extends PyObject {
  /** How many numbers it has. */
  readonly length: Int;

  constructor(
    readonly start: Int,
    readonly stop: Int,
    readonly step: Int,
  ) {
    super();
    this.length = countOf(start, stop, step);
  }

  get typeName(): string {
    return 'range';
  }

  /** The number at a position, which need not be within the range. */
  at(position: Int): Int {
    if (typeof this.start === 'number' && typeof this.step === 'number' && typeof position === 'number') {
      const value = this.start + this.step * position;
      if (Number.isSafeInteger(value)) return value;
    }
    return normalize(BigInt(this.start) + BigInt(this.step) * BigInt(position));
  }
}

function countOf(start: Int, stop: Int, step: Int): Int {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const width = step > 0 ? stop - start : start - stop;
    if (width <= 0) return 0;
    if (Number.isSafeInteger(width)) return Math.floor((width - 1) / Math.abs(step)) + 1;
  }
  const by = BigInt(step);
  const width = by > 0n ? BigInt(stop) - BigInt(start) : BigInt(start) - BigInt(stop);
  if (width <= 0n) return 0;
  return normalize((width - 1n) / (by > 0n ? by : -by) + 1n);
}
