import { END, type Cursor, type Value } from 'lackpy';
import { typeError } from '../errors.js';
import { DictCursor, ListCursor, rangeCursor } from '../iteration/cursors.js';
import { chargeItems } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { normalize } from '../values/int.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView, type ViewKind } from '../values/py-dict-view.js';
import { PyIterator } from '../values/py-iterator.js';
import { PyRange } from '../values/py-range.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';

/** Goes through a list from the end it has now; what is removed meanwhile does not come. */
class BackwardCursor implements Cursor {
  private index: number;

  constructor(private readonly items: readonly Value[]) {
    this.index = items.length;
  }

  next(): Value {
    if (this.index > this.items.length) this.index = 0;
    return this.index > 0 ? this.items[--this.index] : END;
  }
}

/** An iterator over a sequence or dict from its end. Throws TypeError for what has no end. */
export function reversedOf(run: Run, value: Value): Value {
  if (isList(value)) return new PyIterator('list_reverseiterator', new BackwardCursor(value), () => [value]);
  if (value instanceof PyTuple)
    return new PyIterator('reversed', new BackwardCursor(value.items), () => [value]);
  if (typeof value === 'string') {
    const characters = charactersOf(run, value);
    return new PyIterator('reversed', new BackwardCursor(characters), () => characters);
  }
  if (value instanceof PyRange)
    return new PyIterator('range_iterator', rangeCursor(backwards(value)), () => []);
  if (value instanceof PyDict) return reversedDict(run, value, 'keys');
  if (value instanceof PyDictView) return reversedDict(run, value.dict, value.kind);
  throw typeError(`'${typeName(value)}' object is not reversible`);
}

function charactersOf(run: Run, text: string): readonly string[] {
  chargeItems(run, text.length);
  return Array.from(text);
}

function backwards({ start, step, length }: PyRange): PyRange {
  const [first, by, count] = [BigInt(start), BigInt(step), BigInt(length)];
  const last = first + by * (count - 1n);
  return new PyRange(normalize(last), normalize(first - by), normalize(-by));
}

const KIND: Readonly<Record<ViewKind, string>> = { keys: 'key', values: 'value', items: 'item' };

function reversedDict(run: Run, dict: PyDict, kind: ViewKind): Value {
  chargeItems(run, dict.size);
  const items: Value[] = [];
  const cursor = new DictCursor(dict, kind);
  for (let item = cursor.next(); item !== END; item = cursor.next()) items.push(item);
  return new PyIterator(`dict_reverse${KIND[kind]}iterator`, new ListCursor(items.reverse()), () => items);
}
