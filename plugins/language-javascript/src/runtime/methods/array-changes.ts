import type { Value } from 'lackpy';
import { drive, type Steps } from '../calls/drive.js';
import { isCallable } from '../calls/is-function.js';
import type { Methods } from '../calls/tables.js';
import { toPosition } from '../convert/to-number.js';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { sorted } from '../sorting/sort-items.js';
import { SLOT_BYTES } from '../values/sizes.js';
import { spliceBounds } from './splice-bounds.js';

/** Methods that change the array. */
export const ARRAY_CHANGES: Methods<Value[]> = {
  push: (run, items, args) => {
    run.allocate(args.length * SLOT_BYTES);
    for (const item of args) items.push(item);
    return items.length;
  },
  pop: (_run, items) => items.pop(),
  shift: (run, items) => {
    run.spend(items.length >>> 8);
    return items.shift();
  },
  unshift: (run, items, args) => {
    insert(run, items, 0, 0, args);
    return items.length;
  },
  splice: (run, items, args) => {
    const [start, count] = spliceBounds(run, args, items.length);
    run.allocateItems(count);
    return insert(run, items, start, count, args.slice(2));
  },
  reverse: (run, items) => {
    run.spend(items.length >>> 2);
    return items.reverse();
  },
  fill: (run, items, [item, from, to]) => {
    const start = toPosition(run, from, items.length, 0);
    const end = toPosition(run, to, items.length, items.length);
    run.spend(Math.max(0, end - start) >>> 4);
    return items.fill(item, start, end);
  },
  copyWithin: (run, items, [to, from, until]) => {
    const { length } = items;
    run.spend(length >>> 4);
    const target = toPosition(run, to, length, 0);
    const start = toPosition(run, from, length, 0);
    return items.copyWithin(target, start, toPosition(run, until, length, length));
  },
  sort: (run, items, [comparator]) => {
    requireComparator(comparator);
    return drive(sort(run, items, comparator));
  },
};

/** Throws TypeError when a comparator is neither a function nor left out. */
export function requireComparator(comparator: Value): void {
  if (comparator === undefined || isCallable(comparator)) return;
  throw typeError('The comparison function must be either a function or undefined');
}

/** Puts elements in the place of some; gives those. */
function insert(run: Run, items: Value[], start: number, count: number, more: readonly Value[]): Value[] {
  run.allocate(more.length * SLOT_BYTES);
  run.spend(count + more.length + ((items.length - start) >>> 8));
  if (more.length < 1000) return items.splice(start, count, ...more);
  run.allocateItems(items.length - start);
  const tail = items.splice(start);
  for (const item of more) items.push(item);
  for (const item of tail.slice(count)) items.push(item);
  return tail.slice(0, count);
}

/** Holes come last, after what is undefined. */
function* sort(run: Run, items: Value[], comparator: Value): Steps {
  const { length } = items;
  run.allocateItems(length);
  const present = items.filter(() => true);
  const result = yield* sorted(run, present, comparator);
  result.forEach((item, index) => {
    items[index] = item;
  });
  if (result.length < length && items.length === length) {
    items.length = result.length;
    items.length = length;
  }
  return items;
}
