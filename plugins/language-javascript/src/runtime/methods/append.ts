import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { SLOT_BYTES } from '../values/sizes.js';

/** Puts an element at the end of an array. */
export function appendOne(run: Run, items: Value[], item: Value): void {
  run.allocate(SLOT_BYTES);
  items.push(item);
}

/** Puts the elements of one array at the end of another, holes left out. */
export function appendItems(run: Run, items: Value[], more: readonly Value[]): void {
  run.allocate(more.length * SLOT_BYTES);
  run.spend(more.length);
  const { length } = more;
  for (let index = 0; index < length; index++) if (index in more) items.push(more[index]);
}

/** The same with the holes. */
export function concatItems(run: Run, items: Value[], more: readonly Value[]): void {
  run.allocate(more.length * SLOT_BYTES);
  run.spend(more.length);
  const start = items.length;
  items.length = start + more.length;
  more.forEach((item, index) => {
    items[start + index] = item;
  });
}
