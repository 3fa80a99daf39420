import { SeenTexts, type Value } from 'lackpy';
import { PyBoundMethod } from '../calls/native.js';
import { PyFunction } from '../calls/py-function.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyFloat } from '../values/py-float.js';
import { PyGenericAlias } from '../values/py-generic-alias.js';
import { PyIterator } from '../values/py-iterator.js';
import { PySet } from '../values/py-set.js';
import { PySlice } from '../values/py-slice.js';
import { PyTuple } from '../values/py-tuple.js';
import {
  ENTRY_BYTES,
  FLOAT_BYTES,
  HEADER_BYTES,
  MEMBER_BYTES,
  SLOT_BYTES,
  TEXT_BYTES,
  UNIT_BYTES,
} from '../values/sizes.js';
import { bitLength } from '../values/int.js';
import { isList } from '../values/type-name.js';

/** Shorter texts are counted wherever they stand. */
const LONG_TEXT = 64;

/** Bytes of all values that can be reached, each counted once. Goes without recursion, whatever the depth. */
export function sizeOf(roots: readonly Value[]): number {
  return new Measure().of(roots);
}

class Measure {
  private bytes = 0;
  private readonly seen = new Set<Value>();
  private readonly texts = new SeenTexts();
  private readonly pending: Value[] = [];

  of(roots: readonly Value[]): number {
    for (const root of roots) this.visit(root);
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) this.contents(next);
    return this.bytes;
  }

  private visit(value: Value): void {
    switch (typeof value) {
      case 'string':
        this.text(value);
        return;
      case 'bigint':
        this.bytes += bitLength(value) / 8;
        return;
      case 'object':
        if (value === null || this.seen.has(value)) return;
        if (value instanceof PyFloat) {
          this.bytes += FLOAT_BYTES;
          return;
        }
        this.seen.add(value);
        this.pending.push(value);
        return;
      default:
    }
  }

  /** Long texts are often the same one many times: those count once. */
  private text(text: string): void {
    if (text.length > LONG_TEXT && !this.texts.isNew(text)) return;
    this.bytes += TEXT_BYTES + text.length * UNIT_BYTES;
  }

  private contents(value: Value): void {
    this.bytes += HEADER_BYTES;
    if (isList(value)) this.slots(value);
    else if (value instanceof PyTuple) this.slots(value.items);
    else if (value instanceof PySet) this.items(value.contents(), MEMBER_BYTES);
    else if (value instanceof PyDict) this.entries(value);
    else if (value instanceof PyDictView) this.visit(value.dict);
    else if (value instanceof PyIterator || value instanceof PyFunction)
      this.items(value.captured(), SLOT_BYTES);
    else if (value instanceof PyBoundMethod) this.visit(value.receiver);
    else if (value instanceof PyGenericAlias) this.visit(value.parameters);
    else if (value instanceof PySlice) this.items([value.lower, value.upper, value.step], SLOT_BYTES);
  }

  private items(items: Iterable<Value>, each: number): void {
    for (const item of items) {
      this.bytes += each;
      if (typeof item !== 'number') this.visit(item);
    }
  }

  private slots(items: readonly Value[]): void {
    const { length } = items;
    this.bytes += length * SLOT_BYTES;
    for (let index = 0; index < length; index++) {
      const item = items[index];
      if (typeof item !== 'number') this.visit(item);
    }
  }

  private entries(dict: PyDict): void {
    for (const [key, value] of dict.entries()) {
      this.bytes += ENTRY_BYTES;
      this.visit(dict.original(key));
      this.visit(value);
    }
  }
}
