import type { Value } from 'lackpy';
import { concatItems } from '../methods/append.js';
import type { Run } from '../run.js';
import { isArray } from '../values/kinds.js';
import { SLOT_BYTES } from '../values/sizes.js';

/** An array of what arrays hold, with a hole between two of them. */
export function joinWithHoles(run: Run, segments: Value): Value[] {
  const items: Value[] = [];
  run.allocateItems(0);
  (isArray(segments) ? segments : []).forEach((segment, index) => {
    if (index > 0) {
      run.allocate(SLOT_BYTES);
      items.length++;
    }
    if (isArray(segment)) concatItems(run, items, segment);
  });
  return items;
}
