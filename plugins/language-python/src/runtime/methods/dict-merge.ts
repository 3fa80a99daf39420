import type { Value } from 'lackpy';
import { typeError, valueError } from '../errors.js';
import { cursorOf, tryCursor } from '../iteration/cursor-of.js';
import { forEach, itemsOf } from '../iteration/items-of.js';
import { chargeEntry, setEntry } from '../operators/set-item.js';
import type { Run } from '../run.js';
import { PyDict } from '../values/py-dict.js';
import { HASHING_STEPS } from '../values/key-of.js';

/** Adds the entries of one dict to another. */
export function mergeDict(run: Run, dict: PyDict, source: PyDict): void {
  run.spend(HASHING_STEPS * source.size);
  if (source === dict) return;
  for (const [key, value] of source.entries()) {
    const before = dict.size;
    dict.set(key, source.original(key), value);
    if (dict.size > before) chargeEntry(run);
  }
}

/** A new dict with the same entries. */
export function copyDict(run: Run, dict: PyDict): PyDict {
  const copy = new PyDict();
  mergeDict(run, copy, dict);
  return copy;
}

/** Adds the entries of a dict, or of an iterable of pairs. Throws in CPython's words where it holds something else. */
export function mergeIterable(run: Run, dict: PyDict, source: Value): void {
  if (source instanceof PyDict) {
    mergeDict(run, dict, source);
    return;
  }
  let index = 0;
  forEach(run, cursorOf(source), (element) => {
    const [key, value] = pairOf(run, element, index++);
    setEntry(run, dict, key, value);
  });
}

function pairOf(run: Run, element: Value, index: number): readonly Value[] {
  if (tryCursor(element) === undefined) {
    throw typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
  }
  const pair = itemsOf(run, element);
  if (pair.length === 2) return pair;
  throw valueError(`dictionary update sequence element #${index} has length ${pair.length}; 2 is required`);
}
