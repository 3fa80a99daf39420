import { PyBuiltin } from '../calls/native.js';
import { named } from '../calls/named-signature.js';
import { isPromise } from '../calls/promise.js';
import { checkCount, ONE_ARGUMENT, RAW } from '../calls/signature.js';
import { cursorOf } from '../iteration/cursor-of.js';
import { forEach, itemsOf } from '../iteration/items-of.js';
import { requireInt } from '../operators/index-number.js';
import { lengthOf } from '../operators/length.js';
import { isTrue } from '../operators/truth.js';
import { sortItems } from '../sorting/sort-items.js';

/** `len`. */
export const LEN = new PyBuiltin('len', ONE_ARGUMENT, (run, _self, [value]) => lengthOf(run, value));

/** `any`. */
export const ANY = new PyBuiltin('any', ONE_ARGUMENT, (run, _self, [iterable]) => {
  let found = false;
  forEach(run, cursorOf(iterable), (item) => {
    found = isTrue(item);
    return !found;
  });
  return found;
});

/** `all`. */
export const ALL = new PyBuiltin('all', ONE_ARGUMENT, (run, _self, [iterable]) => {
  let all = true;
  forEach(run, cursorOf(iterable), (item) => {
    all = isTrue(item);
    return all;
  });
  return all;
});

/** CPython reports faults of `sorted`'s options under the name of the method that does the work. */
const SORT = { name: 'sort', qualified: 'sort' };
const SORT_OPTIONS = named({ names: ['key', 'reverse'], maxPositional: 0 });

/** `sorted`. */
export const SORTED = new PyBuiltin('sorted', RAW, (run, _self, args, keywords) => {
  checkCount('sorted', args.length, 1, 1);
  const items = itemsOf(run, args[0]);
  const [key = null, reverse] = SORT_OPTIONS.bind(SORT, [], keywords);
  const done = sortItems(run, items, key, reverse !== undefined && requireInt(reverse) !== 0);
  return isPromise(done) ? done.then(() => items) : items;
});
