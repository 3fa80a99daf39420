import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { same } from '../operators/equality.js';
import { intOf } from '../operators/index-number.js';
import { searchBounds } from '../operators/slice-bounds.js';
import type { Run } from '../run.js';

/** How many elements equal a value. */
export function countSame(run: Run, items: readonly Value[], value: Value): number {
  run.spend(items.length);
  let count = 0;
  for (const item of items) if (same(run, item, value)) count++;
  return count;
}

/** The bounds that `index` of a sequence takes, which may not be None. */
export function indexBounds(start: Value, end: Value, length: number): readonly [number, number] {
  for (const bound of [start, end]) {
    if (bound !== undefined && intOf(bound) === undefined) {
      throw typeError('slice indices must be integers or have an __index__ method');
    }
  }
  return searchBounds(start, end, length);
}
