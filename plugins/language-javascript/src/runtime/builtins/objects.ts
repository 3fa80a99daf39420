import { END, type Value } from 'lackpy';
import { NativeFunction } from '../calls/native.js';
import { namespace } from '../calls/tables.js';
import { typeError } from '../errors.js';
import { cursorOfArgument } from '../iteration/cursor-of.js';
import { chargeKey } from '../methods/key-cost.js';
import { hasOwn } from '../operators/membership.js';
import { propertyKey } from '../property/key.js';
import { memberOf } from '../property/get.js';
import { mergeEntries } from '../property/merge.js';
import { ownEntries, ownKeys } from '../property/own-entries.js';
import { readEntry } from '../property/read-entry.js';
import { setItem, setProperty } from '../property/set.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';
import { isArray, isNullish } from '../values/kinds.js';
import { HEADER_BYTES, SLOT_BYTES } from '../values/sizes.js';

/** `Object`: what copies and lists own properties, and nothing that looks behind them. */
export const OBJECT = namespace(
  'Object',
  {
    keys: [1, (run, _self, [value]) => ownKeys(run, requireObject(value))],
    values: [
      1,
      (run, _self, [value]) => Array.from(ownEntries(run, requireObject(value)), ([, content]) => content),
    ],
    entries: [
      1,
      (run, _self, [value]) => {
        const entries = Array.from(ownEntries(run, requireObject(value)));
        run.allocate(entries.length * (HEADER_BYTES + 2 * SLOT_BYTES));
        return entries;
      },
    ],
    fromEntries: [1, (run, _self, [entries]) => fromEntries(run, entries)],
    assign: [
      2,
      (run, _self, [target, ...sources]) => {
        requireObject(target);
        for (const source of sources) assign(run, target, source);
        return target;
      },
    ],
    hasOwn: [
      2,
      (run, _self, [value, key]) => {
        const name = propertyKey(run, key);
        requireObject(value);
        return typeof value === 'string' ? memberOf(value, name) !== undefined : hasOwn(value, name);
      },
    ],
    is: [2, (_run, _self, [left, right]) => Object.is(left, right)],
  },
  {},
  new NativeFunction('Object', 1, (run, _self, [value]) => {
    if (!isNullish(value)) return value;
    run.allocate(HEADER_BYTES);
    return new JsObject();
  }),
);

function requireObject(value: Value): Value {
  if (isNullish(value)) throw typeError('Cannot convert undefined or null to object');
  return value;
}

function fromEntries(run: Run, entries: Value): JsObject {
  if (isNullish(entries)) throw typeError('undefined is not iterable');
  const cursor = cursorOfArgument(entries);
  run.allocate(HEADER_BYTES);
  const object = new JsObject();
  for (let entry = cursor.next(); entry !== END; entry = cursor.next()) {
    run.spend(1);
    const [key, value] = readEntry(run, entry);
    chargeKey(run, key);
    setProperty(run, object, propertyKey(run, key), value);
  }
  return object;
}

function assign(run: Run, target: Value, source: Value): void {
  if (target instanceof JsObject) mergeEntries(run, target, source);
  else if (isArray(target))
    for (const [key, value] of ownEntries(run, source)) setItem(run, target, key, value);
  else throw typeError('Object.assign takes a plain object or an array');
}
