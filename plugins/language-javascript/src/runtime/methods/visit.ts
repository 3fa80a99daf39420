import type { Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import type { Steps } from '../calls/drive.js';
import type { Run } from '../run.js';

/** Is told what the function made of an element; true ends the walk. */
type Told = (result: Value, item: Value, index: number) => boolean | void;

/** Calls a function with each element that the array has, in order; holes and what comes in meanwhile are left out. */
export function* visitItems(run: Run, items: readonly Value[], callback: Value, told: Told): Steps<void> {
  const { length } = items;
  for (let index = 0; index < length; index++) {
    run.spend(1);
    if (!(index in items)) continue;
    const item = items[index];
    if (told(yield callValue(run, callback, [item, index, items]), item, index) === true) return;
  }
}

/** The same for all positions, holes included, from the first or from the last. */
export function* visitSlots(
  run: Run,
  items: readonly Value[],
  callback: Value,
  isBackward: boolean,
  told: Told,
): Steps<void> {
  const { length } = items;
  for (let count = 0; count < length; count++) {
    run.spend(1);
    const index = isBackward ? length - 1 - count : count;
    const item = items[index];
    if (told(yield callValue(run, callback, [item, index, items]), item, index) === true) return;
  }
}
