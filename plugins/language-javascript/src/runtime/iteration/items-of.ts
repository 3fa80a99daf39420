import { END, type Cursor, type Value } from 'lackpy';
import type { Run } from '../run.js';
import { isArray } from '../values/kinds.js';
import { SLOT_BYTES } from '../values/sizes.js';
import { cursorOf } from './cursor-of.js';

/** Elements between two charges. */
const PORTION = 256;

/** All elements of an iterable in a new array without holes. Throws TypeError when it is not iterable. */
export function itemsOf(run: Run, iterable: Value): Value[] {
  if (!isArray(iterable)) return drain(run, cursorOf(iterable));
  run.allocateItems(iterable.length);
  return Array.from(iterable);
}

/** What a cursor still brings, in a new array. */
export function drain(run: Run, cursor: Cursor): Value[] {
  const items: Value[] = [];
  run.allocateItems(0);
  for (let item = cursor.next(); item !== END; item = cursor.next()) {
    if ((items.push(item) & (PORTION - 1)) === 0) charge(run, PORTION);
  }
  charge(run, items.length & (PORTION - 1));
  return items;
}

function charge(run: Run, count: number): void {
  run.allocate(count * SLOT_BYTES);
  run.spend(count);
}
