import type { Value } from 'lackpy';
import { typeError, valueError } from '../errors.js';
import type { PySlice } from '../values/py-slice.js';
import { clampIndex, intOf } from './index-number.js';

/** A slice applied to a sequence: `count` positions from `start`, `step` apart. */
export interface SliceBounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** Reads a bound of a slice; undefined for None. */
export function sliceBound(value: Value): number | undefined {
  if (value === null || value === undefined) return undefined;
  const int = intOf(value);
  if (int === undefined) {
    throw typeError('slice indices must be integers or None or have an __index__ method');
  }
  return clampIndex(int);
}

/** The positions a slice picks from a sequence of this length. */
export function sliceBounds(slice: PySlice, length: number): SliceBounds {
  const step = sliceBound(slice.step) ?? 1;
  if (step === 0) throw valueError('slice step cannot be zero');
  const lowest = step < 0 ? -1 : 0;
  const highest = step < 0 ? length - 1 : length;
  const lower = sliceBound(slice.lower);
  const upper = sliceBound(slice.upper);
  const start = lower === undefined ? (step < 0 ? highest : lowest) : clip(lower, length, lowest, highest);
  const stop = upper === undefined ? (step < 0 ? lowest : highest) : clip(upper, length, lowest, highest);
  const width = step > 0 ? stop - start : start - stop;
  const count = width <= 0 ? 0 : Math.floor((width - 1) / Math.abs(step)) + 1;
  return { start, stop, step, count };
}

function clip(bound: number, length: number, lowest: number, highest: number): number {
  const position = bound < 0 ? bound + length : bound;
  return Math.min(Math.max(position, lowest), highest);
}

/** Bounds of a search in a sequence: optional start and end, negative ones counted from the end. */
export function searchBounds(start: Value, end: Value, length: number): readonly [number, number] {
  const from = sliceBound(start) ?? 0;
  const to = sliceBound(end) ?? length;
  const last = Math.min(to < 0 ? Math.max(to + length, 0) : to, length);
  return [from < 0 ? Math.max(from + length, 0) : from, last];
}
