import { SeenTexts, type Value } from 'lackpy';
import { JsFunction } from '../calls/js-function.js';
import { JsIterator } from '../values/js-iterator.js';
import { JsMap } from '../values/js-map.js';
import { JsObject } from '../values/js-object.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';
import {
  ENTRY_BYTES,
  HEADER_BYTES,
  MEMBER_BYTES,
  SLOT_BYTES,
  TEXT_BYTES,
  UNIT_BYTES,
} from '../values/sizes.js';

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
    if (typeof value === 'string') this.text(value);
    if (typeof value !== 'object' || value === null || this.seen.has(value)) return;
    this.seen.add(value);
    this.pending.push(value);
  }

  /** Long texts are often the same one many times: those count once. */
  private text(text: string): void {
    if (text.length > LONG_TEXT && !this.texts.isNew(text)) return;
    this.bytes += TEXT_BYTES + text.length * UNIT_BYTES;
  }

  private contents(value: Value): void {
    this.bytes += HEADER_BYTES;
    if (isArray(value)) this.slots(value);
    else if (value instanceof JsObject) this.entries(value.entries());
    else if (value instanceof JsMap) this.entries(value.entries);
    else if (value instanceof JsSet) this.items(value.members, MEMBER_BYTES);
    else if (value instanceof JsIterator) this.visit(value.source);
    else if (value instanceof JsFunction) this.items(value.captured(), SLOT_BYTES);
  }

  private items(items: Iterable<Value>, each: number): void {
    for (const item of items) {
      this.bytes += each;
      this.visit(item);
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

  private entries(entries: Iterable<[Value, Value]>): void {
    for (const [key, value] of entries) {
      this.bytes += ENTRY_BYTES;
      this.visit(key);
      this.visit(value);
    }
  }
}
