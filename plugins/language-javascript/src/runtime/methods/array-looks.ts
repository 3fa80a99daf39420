import type { Value } from 'lackpy';
import type { Methods } from '../calls/tables.js';
import { joinItems } from '../convert/join.js';
import { toInteger } from '../convert/to-number.js';
import { toText } from '../convert/to-text.js';
import { ArrayCursor, MappedCursor } from '../iteration/cursors.js';
import type { Run } from '../run.js';
import { JsIterator } from '../values/js-iterator.js';

/** Methods that only look at the array. */
export const ARRAY_LOOKS: Methods<Value[]> = {
  at: (run, items, [at]) => {
    const index = toInteger(run, at);
    return items[index < 0 ? index + items.length : index];
  },
  join: (run, items, [separator]) => {
    return joinItems(run, items, separator === undefined ? ',' : toText(run, separator));
  },
  toString: (run: Run, items: Value[]) => joinItems(run, items, ','),
  valueOf: (_run: Run, items: Value[]) => items,
  values: (_run, items) => new JsIterator('Array Iterator', new ArrayCursor(items), items),
  keys: (_run, items) => iterator(items, (_item, index) => index),
  entries: (_run, items) => iterator(items, (item, index) => [index, item]),
};

function iterator(items: readonly Value[], make: (item: Value, index: number) => Value): JsIterator {
  return new JsIterator('Array Iterator', new MappedCursor(new ArrayCursor(items), make), items);
}
