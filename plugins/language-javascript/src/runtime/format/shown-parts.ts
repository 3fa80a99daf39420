import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { ownEntries } from '../property/own-entries.js';
import { JsMap } from '../values/js-map.js';
import { JsObject } from '../values/js-object.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';

/** So many elements of an array, a Map or a Set are shown. */
export const SHOWN_ITEMS = 100;

/** Code units of text that take as long as another part. */
const UNITS_PER_PART = 32;

/** The longest text that is shown whole. */
const MAX_TEXT = 10_000;

/** How many parts there are to show, counted as often as they are shown. Values may be shared; all are looked at once. */
export class PartCount {
  private readonly known: Map<Value, number>[] = [];

  constructor(
    private readonly run: Run,
    private readonly depth: number,
  ) {}

  /** The parts of a value at this level. */
  of(value: Value, level: number): number {
    if (typeof value === 'string') return 1 + Math.min(value.length, MAX_TEXT) / UNITS_PER_PART;
    if (typeof value !== 'object' || value === null || level > this.depth) return 1;
    const counts = (this.known[level] ??= new Map<Value, number>());
    const known = counts.get(value);
    if (known !== undefined) return known;
    const count = this.contents(value, level);
    counts.set(value, count);
    return count;
  }

  private contents(value: Value, level: number): number {
    let count = 1;
    for (const part of partsOf(this.run, value)) {
      this.run.spend(1);
      count += this.of(part, level + 1);
    }
    return count;
  }
}

/** What is shown of a container, keys included. */
export function* partsOf(run: Run, value: Value): Generator<Value, void> {
  if (isArray(value)) yield* value.slice(0, SHOWN_ITEMS);
  else if (value instanceof JsSet) yield* firstOf(value.members);
  else if (value instanceof JsMap) for (const [key, content] of firstOf(value.entries)) yield* [key, content];
  else if (value instanceof JsObject)
    for (const [key, content] of ownEntries(run, value)) yield* [key, content];
}

/** The elements that are shown. */
export function* firstOf<T>(items: Iterable<T>): Generator<T, void> {
  let count = 0;
  for (const item of items) {
    if (count++ === SHOWN_ITEMS) return;
    yield item;
  }
}
