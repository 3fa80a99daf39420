import { END, type Value } from 'lackpy';
import { callValue, requireFunction } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import { NativeFunction } from '../calls/native.js';
import { namespace } from '../calls/tables.js';
import { toInteger } from '../convert/to-number.js';
import { rangeError, typeError } from '../errors.js';
import { describeTyped } from '../format/describe.js';
import { tryCursor } from '../iteration/cursor-of.js';
import { drain, itemsOf } from '../iteration/items-of.js';
import { appendOne } from '../methods/append.js';
import { getItem, memberOf } from '../property/get.js';
import { isLength } from '../property/set.js';
import type { Run } from '../run.js';
import { isArray, isNullish } from '../values/kinds.js';

/** `Array`. */
export const ARRAY = namespace(
  'Array',
  {
    isArray: [1, (_run, _self, [value]) => isArray(value)],
    of: [0, (run, _self, args) => itemsOf(run, args)],
    from: [
      1,
      (run, _self, [source, callback]) => {
        if (callback === undefined) return collect(run, source);
        return drive(collectMapped(run, source, requireFunction(callback)));
      },
    ],
  },
  {},
  new NativeFunction('Array', 1, (run, _self, args) => {
    const [length] = args;
    if (args.length !== 1 || typeof length !== 'number') return itemsOf(run, args);
    if (!isLength(length)) throw rangeError('Invalid array length');
    run.allocateItems(length);
    const items: Value[] = [];
    items.length = length;
    return items;
  }),
);

function collect(run: Run, source: Value): Value[] {
  const cursor = tryCursor(source);
  if (cursor !== undefined) return isArray(source) ? itemsOf(run, source) : drain(run, cursor);
  const length = lengthOf(run, source);
  run.allocateItems(length);
  return Array.from({ length }, (_none, index) => getItem(run, source, index));
}

/** Each element is made before the next one is asked for. */
function* collectMapped(run: Run, source: Value, callback: Value): Steps {
  const cursor = tryCursor(source) ?? slots(run, source);
  run.allocateItems(0);
  const items: Value[] = [];
  for (let item = cursor.next(); item !== END; item = cursor.next()) {
    run.spend(1);
    appendOne(run, items, yield callValue(run, callback, [item, items.length]));
  }
  return items;
}

function slots(run: Run, source: Value): { next(): Value } {
  const length = lengthOf(run, source);
  let index = 0;
  return { next: () => (index < length ? getItem(run, source, index++) : END) };
}

/** The length of something like an array. */
function lengthOf(run: Run, source: Value): number {
  if (isNullish(source)) {
    throw typeError(
      `${describeTyped(source)} is not iterable (cannot read property Symbol(Symbol.iterator))`,
    );
  }
  const length = Math.max(0, toInteger(run, memberOf(source, 'length')));
  if (!isLength(length)) throw rangeError('Invalid array length');
  return length;
}
