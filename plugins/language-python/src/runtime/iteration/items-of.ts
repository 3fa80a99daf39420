import { END, type Cursor, type Value } from 'lackpy';
import type { Run } from '../run.js';
import { PyRange } from '../values/py-range.js';
import { PyTuple } from '../values/py-tuple.js';
import { HEADER_BYTES, SLOT_BYTES } from '../values/sizes.js';
import { isList } from '../values/type-name.js';
import { cursorOf } from './cursor-of.js';

/** Elements between two charges. */
const CHUNK = 1024;

/** Calls `visit` with each element, charging work as it goes; stops when `visit` returns false. */
export function forEach(run: Run, cursor: Cursor, visit: (item: Value) => boolean | void): void {
  let pending = 0;
  for (let item = cursor.next(); item !== END; item = cursor.next()) {
    if (++pending === CHUNK) {
      run.spend(pending);
      pending = 0;
    }
    if (visit(item) === false) break;
  }
  if (pending > 0) run.spend(pending);
}

/** All elements of an iterable in a new array, charged as a list. Throws TypeError when it is not iterable. */
export function itemsOf(run: Run, iterable: Value): Value[] {
  if (isList(iterable)) return copyItems(run, iterable);
  if (iterable instanceof PyTuple) return copyItems(run, iterable.items);
  if (iterable instanceof PyRange) chargeItems(run, Number(iterable.length));
  return drain(run, cursorOf(iterable), !(iterable instanceof PyRange));
}

/** Accounts for a new list of so many elements and the work of filling it. */
export function chargeItems(run: Run, count: number): void {
  run.allocate(HEADER_BYTES + count * SLOT_BYTES);
  run.spend(count);
}

function copyItems(run: Run, items: readonly Value[]): Value[] {
  chargeItems(run, items.length);
  return items.slice();
}

function drain(run: Run, cursor: Cursor, charge: boolean): Value[] {
  const items: Value[] = [];
  let pending = 0;
  for (let item = cursor.next(); item !== END; item = cursor.next()) {
    items.push(item);
    if (charge && ++pending === CHUNK) {
      chargeItems(run, pending);
      run.spend(pending);
      pending = 0;
    }
  }
  if (charge) chargeItems(run, pending);
  return items;
}
