import type { Value } from 'lackpy';
import { requireFunction } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import type { Methods } from '../calls/tables.js';
import { toInteger, toPosition } from '../convert/to-number.js';
import { isTrue } from '../convert/truth.js';
import { chargeTexts, isSameValueZero } from '../operators/equality.js';
import type { Run } from '../run.js';
import { visitSlots } from './visit.js';

/** What a search gives: the element, or where it is. */
type Wanted = 'item' | 'index';

/** Methods that look for an element. */
export const ARRAY_SEARCHES: Methods<Value[]> = {
  find: (run, items, [callback]) => drive(find(run, items, requireFunction(callback), false, 'item')),
  findIndex: (run, items, [callback]) => drive(find(run, items, requireFunction(callback), false, 'index')),
  findLast: (run, items, [callback]) => drive(find(run, items, requireFunction(callback), true, 'item')),
  findLastIndex: (run, items, [callback]) =>
    drive(find(run, items, requireFunction(callback), true, 'index')),
  indexOf: (run, items, [item, from]) => {
    const start = toPosition(run, from, items.length, 0);
    chargeSearch(run, items, item, items.length - start);
    return items.indexOf(item, start);
  },
  lastIndexOf: (run, items, args) => {
    chargeSearch(run, items, args[0], items.length);
    return args.length < 2 ? items.lastIndexOf(args[0]) : items.lastIndexOf(args[0], toInteger(run, args[1]));
  },
  includes: (run, items, [item, from]) => {
    const start = toPosition(run, from, items.length, 0);
    chargeSearch(run, items, item, items.length - start);
    for (let index = start; index < items.length; index++) {
      if (isSameValueZero(items[index], item)) return true;
    }
    return false;
  },
};

/** Looking at elements costs the host much less than steps of a program. */
function chargeSearch(run: Run, items: readonly Value[], item: Value, count: number): void {
  run.spend(count >>> 4);
  if (typeof item === 'string' && item.length > 512) for (const other of items) chargeTexts(run, item, other);
}

function* find(
  run: Run,
  items: readonly Value[],
  callback: Value,
  isBackward: boolean,
  wanted: Wanted,
): Steps {
  let found: Value = wanted === 'index' ? -1 : undefined;
  yield* visitSlots(run, items, callback, isBackward, (result, item, index) => {
    if (!isTrue(result)) return false;
    found = wanted === 'index' ? index : item;
    return true;
  });
  return found;
}
