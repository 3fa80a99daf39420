import type { Cursor, Value } from 'lackpy';
import { typeError } from '../errors.js';
import { describeTyped } from '../format/describe.js';
import { literalOf } from '../format/literal.js';
import { SubjectError } from '../subject-error.js';
import { JsIterator } from '../values/js-iterator.js';
import { JsMap } from '../values/js-map.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';
import { ArrayCursor, HostCursor, MappedCursor, TextCursor } from './cursors.js';

/** A cursor over a value; undefined when the value is not iterable. */
export function tryCursor(value: Value): Cursor | undefined {
  if (isArray(value)) return new ArrayCursor(value);
  if (typeof value === 'string') return new TextCursor(value);
  if (value instanceof JsMap) return entriesOfMap(value);
  if (value instanceof JsSet) return new HostCursor(value.members.values());
  return value instanceof JsIterator ? value : undefined;
}

/** A cursor over a value. Throws TypeError when the value is not iterable. */
export function cursorOf(value: Value): Cursor {
  const cursor = tryCursor(value);
  if (cursor === undefined) throw notIterable(value);
  return cursor;
}

/** A cursor over the entries of a Map: an array of key and value for each. */
export function entriesOfMap(map: JsMap): Cursor {
  return new MappedCursor(new HostCursor(map.entries.keys()), (key) => [key, map.entries.get(key)]);
}

/** The error for a value that cannot be gone through. */
export function notIterable(value: Value): Error {
  return new SubjectError(literalOf(value), 'is not iterable');
}

/** A cursor over the argument of a builtin, whose message says more of a value that cannot be gone through. */
export function cursorOfArgument(value: Value): Cursor {
  const cursor = tryCursor(value);
  if (cursor !== undefined) return cursor;
  throw typeError(`${describeTyped(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
}
