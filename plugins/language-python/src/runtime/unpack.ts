import { END, type Cursor, type Value } from 'lackpy';
import { typeError, valueError } from './errors.js';
import { tryCursor } from './iteration/cursor-of.js';
import { chargeItems } from './iteration/items-of.js';
import type { Run } from './run.js';
import { PyTuple } from './values/py-tuple.js';
import { isList, typeName } from './values/type-name.js';

/**
 * Elements for `count` targets; the target at `star`, when there is one, gets a list of what the others leave over.
 * Throws in CPython's words where the number does not fit.
 */
export function unpack(run: Run, iterable: Value, count: number, star: number): readonly Value[] {
  if (star < 0 && iterable instanceof PyTuple && iterable.items.length === count) return iterable.items;
  if (star < 0 && isList(iterable) && iterable.length === count) return iterable.slice();
  const cursor = tryCursor(iterable);
  if (cursor === undefined) throw typeError(`cannot unpack non-iterable ${typeName(iterable)} object`);
  return star < 0 ? unpackExactly(cursor, count) : unpackStarred(run, cursor, count, star);
}

function unpackExactly(cursor: Cursor, count: number): Value[] {
  const items = take(cursor, count);
  if (items.length < count) {
    throw valueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  if (cursor.next() !== END) throw valueError(`too many values to unpack (expected ${count})`);
  return items;
}

function unpackStarred(run: Run, cursor: Cursor, count: number, star: number): Value[] {
  const least = count - 1;
  const before = take(cursor, star);
  const rest = before.length < star ? [] : drain(run, cursor);
  const given = before.length + rest.length;
  if (given < least) {
    throw valueError(`not enough values to unpack (expected at least ${least}, got ${given})`);
  }
  const after = rest.splice(rest.length - (least - star));
  return [...before, rest, ...after];
}

function take(cursor: Cursor, count: number): Value[] {
  const items: Value[] = [];
  while (items.length < count) {
    const item = cursor.next();
    if (item === END) break;
    items.push(item);
  }
  return items;
}

function drain(run: Run, cursor: Cursor): Value[] {
  const items: Value[] = [];
  for (let item = cursor.next(); item !== END; item = cursor.next()) {
    if ((items.push(item) & 1023) === 0) chargeItems(run, 1024);
  }
  return items;
}
