import { END, type Cursor, type Value } from 'lackpy';
import { NativeFunction } from '../calls/native.js';
import { namespace } from '../calls/tables.js';
import { cursorOfArgument } from '../iteration/cursor-of.js';
import { setEntry } from '../methods/map-methods.js';
import { addMember } from '../methods/set-methods.js';
import { readEntry } from '../property/read-entry.js';
import type { Run } from '../run.js';
import { JsMap } from '../values/js-map.js';
import { JsSet } from '../values/js-set.js';
import { isNullish } from '../values/kinds.js';
import { HEADER_BYTES } from '../values/sizes.js';

/** `Map`: calling it is `new Map(entries)`. */
export const MAP = namespace(
  'Map',
  {},
  {},
  new NativeFunction('Map', 0, (run, _self, [entries]) => {
    run.allocate(HEADER_BYTES);
    const map = new JsMap();
    forEachOf(run, entries, (entry) => {
      const [key, value] = readEntry(run, entry);
      setEntry(run, map, key, value);
    });
    return map;
  }),
);

/** `Set`: calling it is `new Set(members)`. */
export const SET = namespace(
  'Set',
  {},
  {},
  new NativeFunction('Set', 0, (run, _self, [members]) => {
    run.allocate(HEADER_BYTES);
    const set = new JsSet();
    forEachOf(run, members, (member) => addMember(run, set, member));
    return set;
  }),
);

function forEachOf(run: Run, iterable: Value, visit: (item: Value) => void): void {
  if (isNullish(iterable)) return;
  const cursor: Cursor = cursorOfArgument(iterable);
  for (let item = cursor.next(); item !== END; item = cursor.next()) {
    run.spend(1);
    visit(item);
  }
}
