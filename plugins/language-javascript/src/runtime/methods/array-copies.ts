import type { Value } from 'lackpy';
import { drive } from '../calls/drive.js';
import type { Methods } from '../calls/tables.js';
import { toInteger, toPosition } from '../convert/to-number.js';
import { rangeError } from '../errors.js';
import { describeValue } from '../format/describe.js';
import { itemsOf } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { sorted } from '../sorting/sort-items.js';
import { isArray } from '../values/kinds.js';
import { appendItems, appendOne, concatItems } from './append.js';
import { requireComparator } from './array-changes.js';
import { spliceBounds } from './splice-bounds.js';

/** Methods that give a new array. */
export const ARRAY_COPIES: Methods<Value[]> = {
  concat: (run, items, args) => {
    run.allocateItems(0);
    const all: Value[] = [];
    for (const part of [items, ...args]) {
      if (isArray(part)) concatItems(run, all, part);
      else appendOne(run, all, part);
    }
    return all;
  },
  slice: (run, items, [from, to]) => {
    const start = toPosition(run, from, items.length, 0);
    const end = toPosition(run, to, items.length, items.length);
    run.allocateItems(Math.max(0, end - start));
    return items.slice(start, end);
  },
  flat: (run, items, [depth]) => {
    const levels = depth === undefined ? 1 : toInteger(run, depth);
    run.allocateItems(0);
    const all: Value[] = [];
    flatten(run, all, items, levels);
    return all;
  },
  toReversed: (run, items) => itemsOf(run, items).reverse(),
  toSorted: (run, items, [comparator]) => {
    requireComparator(comparator);
    return drive(sorted(run, itemsOf(run, items), comparator));
  },
  toSpliced: (run, items, args) => {
    const [start, count] = spliceBounds(run, args, items.length);
    const copy = itemsOf(run, items);
    const all = copy.slice(0, start);
    appendItems(run, all, args.slice(2));
    appendItems(run, all, copy.slice(start + count));
    return all;
  },
  with: (run, items, [at, item]) => {
    const given = toInteger(run, at);
    const index = given < 0 ? given + items.length : given;
    if (index < 0 || index >= items.length) throw rangeError(`Invalid index : ${describeValue(at)}`);
    const copy = itemsOf(run, items);
    copy[index] = item;
    return copy;
  },
};

/** Steps of flattening an array, beside its elements. */
const OPENING = 8;

function flatten(run: Run, all: Value[], items: readonly Value[], levels: number): void {
  if (levels < 1) {
    appendItems(run, all, items);
    return;
  }
  run.spend(OPENING + items.length);
  items.forEach((item) => {
    if (isArray(item)) run.nested(() => flatten(run, all, item, levels - 1));
    else appendOne(run, all, item);
  });
}
