import type { Value } from 'lackpy';
import { methodTable, type MethodRow } from '../calls/method-table.js';
import { named } from '../calls/named-signature.js';
import { NO_ARGUMENTS, ONE_ARGUMENT, positional } from '../calls/signature.js';
import { indexError, valueError } from '../errors.js';
import { reprOf } from '../format/repr.js';
import { chargeItems } from '../iteration/items-of.js';
import { extendList } from '../operators/augmented.js';
import { requireInt, requireSize } from '../operators/index-number.js';
import { indexOfSame } from '../operators/membership.js';
import { sortItems } from '../sorting/sort-items.js';
import { SLOT_BYTES } from '../values/sizes.js';
import { countSame, indexBounds } from './sequence-search.js';

type Rows = Readonly<Record<string, MethodRow<Value[]>>>;

const GROWING: Rows = {
  append: [
    ONE_ARGUMENT,
    (run, list, [item]) => {
      run.allocate(SLOT_BYTES);
      list.push(item);
      return null;
    },
  ],
  extend: [
    ONE_ARGUMENT,
    (run, list, [iterable]) => {
      extendList(run, list, iterable);
      return null;
    },
  ],
  insert: [
    positional(2, 2),
    (run, list, [index, item]) => {
      const at = requireSize(index);
      run.allocate(SLOT_BYTES);
      run.spend(list.length >>> 4);
      list.splice(at < 0 ? Math.max(0, at + list.length) : at, 0, item);
      return null;
    },
  ],
  copy: [
    NO_ARGUMENTS,
    (run, list) => {
      chargeItems(run, list.length);
      return list.slice();
    },
  ],
};

const SHRINKING: Rows = {
  clear: [
    NO_ARGUMENTS,
    (_run, list) => {
      list.length = 0;
      return null;
    },
  ],
  pop: [
    positional(0, 1),
    (run, list, [index]) => {
      const given = index === undefined ? -1 : requireSize(index);
      if (list.length === 0) throw indexError('pop from empty list');
      const at = given < 0 ? given + list.length : given;
      if (at < 0 || at >= list.length) throw indexError('pop index out of range');
      if (at === list.length - 1) return list.pop();
      run.spend((list.length - at) >>> 4);
      return list.splice(at, 1)[0];
    },
  ],
  remove: [
    ONE_ARGUMENT,
    (run, list, [item]) => {
      const at = indexOfSame(run, list, item, 0);
      if (at < 0) throw valueError('list.remove(x): x not in list');
      run.spend((list.length - at) >>> 4);
      list.splice(at, 1);
      return null;
    },
  ],
};

const LOOKING: Rows = {
  count: [ONE_ARGUMENT, (run, list, [item]) => countSame(run, list, item)],
  index: [
    positional(1, 3),
    (run, list, [item, start, end]) => {
      const [from, to] = indexBounds(start, end, list.length);
      const at = indexOfSame(run, list, item, from, to);
      if (at < 0) throw valueError(`${reprOf(run, item)} is not in list`);
      return at;
    },
  ],
};

const ORDERING: Rows = {
  reverse: [
    NO_ARGUMENTS,
    (run, list) => {
      run.spend(list.length >>> 2);
      list.reverse();
      return null;
    },
  ],
  sort: [
    named({ names: ['key', 'reverse'], maxPositional: 0 }),
    (run, list, [key, reverse]) => sortItems(run, list, key ?? null, isReverse(reverse)),
  ],
};

function isReverse(reverse: Value): boolean {
  return reverse !== undefined && requireInt(reverse) !== 0;
}

/** The methods of list. */
export const LIST_METHODS = methodTable<Value[]>('list', GROWING, SHRINKING, LOOKING, ORDERING);
