import type { Cursor, Value } from 'lackpy';
import { typeError } from '../errors.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyIterator } from '../values/py-iterator.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';
import { DictCursor, ListCursor, rangeCursor, SetCursor, TextCursor } from './cursors.js';

/** A cursor over a value; undefined when the value is not iterable. */
export function tryCursor(value: Value): Cursor | undefined {
  if (isList(value)) return new ListCursor(value);
  if (typeof value === 'string') return new TextCursor(value);
  if (value instanceof PyTuple) return new ListCursor(value.items);
  if (value instanceof PyRange) return rangeCursor(value);
  if (value instanceof PyDict) return new DictCursor(value, 'keys');
  if (value instanceof PySet) return new SetCursor(value);
  if (value instanceof PyDictView) return new DictCursor(value.dict, value.kind);
  return value instanceof PyIterator ? value : undefined;
}

/** A cursor over a value. Throws TypeError when the value is not iterable. */
export function cursorOf(value: Value): Cursor {
  const cursor = tryCursor(value);
  if (cursor === undefined) throw typeError(`'${typeName(value)}' object is not iterable`);
  return cursor;
}
