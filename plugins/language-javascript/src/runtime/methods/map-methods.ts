import type { Value } from 'lackpy';
import { callValue, requireVisitor } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import { methodTable } from '../calls/tables.js';
import { entriesOfMap } from '../iteration/cursor-of.js';
import { HostCursor } from '../iteration/cursors.js';
import type { Run } from '../run.js';
import { JsIterator } from '../values/js-iterator.js';
import type { JsMap } from '../values/js-map.js';
import { ENTRY_BYTES } from '../values/sizes.js';
import { chargeKey } from './key-cost.js';

/** Gives a Map an entry. */
export function setEntry(run: Run, map: JsMap, key: Value, value: Value): void {
  chargeKey(run, key);
  if (!map.entries.has(key)) run.allocate(ENTRY_BYTES);
  map.entries.set(key, value);
}

/** The methods of Maps. */
export const MAP_METHODS = methodTable<JsMap>({
  get: (run, map, [key]) => {
    chargeKey(run, key);
    return map.entries.get(key);
  },
  set: (run, map, [key, value]) => {
    setEntry(run, map, key, value);
    return map;
  },
  has: (run, map, [key]) => {
    chargeKey(run, key);
    return map.entries.has(key);
  },
  delete: (run, map, [key]) => {
    chargeKey(run, key);
    return map.entries.delete(key);
  },
  clear: (_run, map) => {
    map.entries.clear();
  },
  keys: (_run, map) => new JsIterator('Map Iterator', new HostCursor(map.entries.keys()), map),
  values: (_run, map) => new JsIterator('Map Iterator', new HostCursor(map.entries.values()), map),
  entries: (_run, map) => new JsIterator('Map Iterator', entriesOfMap(map), map),
  forEach: (run, map, [callback]) => drive(forEachEntry(run, map, requireVisitor(callback))),
});

function* forEachEntry(run: Run, map: JsMap, callback: Value): Steps {
  for (const [key, value] of map.entries) {
    run.spend(1);
    yield callValue(run, callback, [value, key, map]);
  }
  return undefined;
}
