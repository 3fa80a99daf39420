import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';
import { isArray } from '../values/kinds.js';

/** The enumerable own properties of a value, in order: none but of objects, arrays and text. */
export function ownEntries(run: Run, value: Value): Iterable<[string, Value]> {
  if (value instanceof JsObject) {
    run.allocateItems(value.size);
    return value.entries();
  }
  if (isArray(value)) return itemEntries(run, value);
  return typeof value === 'string' ? unitEntries(run, value) : [];
}

/** The keys of `ownEntries`, as a new array. */
export function ownKeys(run: Run, value: Value): string[] {
  if (value instanceof JsObject) {
    run.allocateItems(value.size);
    return value.keys();
  }
  return Array.from(ownEntries(run, value), ([key]) => key);
}

function itemEntries(run: Run, items: readonly Value[]): [string, Value][] {
  run.allocateItems(items.length * 4);
  const entries: [string, Value][] = [];
  items.forEach((item, index) => entries.push([String(index), item]));
  return entries;
}

function unitEntries(run: Run, text: string): [string, Value][] {
  run.allocateItems(text.length * 4);
  return Array.from({ length: text.length }, (_none, index) => [String(index), text.charAt(index)]);
}
