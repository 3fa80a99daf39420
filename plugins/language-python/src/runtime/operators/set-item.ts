import type { Value } from 'lackpy';
import { ENTRY_BYTES } from '../values/sizes.js';
import { typeError, valueError } from '../errors.js';
import { tryCursor } from '../iteration/cursor-of.js';
import { itemsOf } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { GROWING_STEPS, HASHING_STEPS, keyOf } from '../values/key-of.js';
import { PyDict } from '../values/py-dict.js';
import { PySlice } from '../values/py-slice.js';
import { isList, typeName } from '../values/type-name.js';
import { positionIn } from './get-item.js';
import { sliceBounds } from './slice-bounds.js';

/** `container[key] = value`. */
export function setItem(run: Run, container: Value, key: Value, value: Value): void {
  if (container instanceof PyDict) {
    setEntry(run, container, key, value);
  } else if (!isList(container)) {
    throw typeError(`'${typeName(container)}' object does not support item assignment`);
  } else if (key instanceof PySlice) {
    setSlice(run, container, key, value);
  } else {
    container[positionIn('list', container.length, key, 'list assignment index out of range')] = value;
  }
}

/** Accounts for a new entry of a dict. */
export function chargeEntry(run: Run): void {
  run.allocate(ENTRY_BYTES);
  run.spend(GROWING_STEPS);
}

/** Sets an entry of a dict. */
export function setEntry(run: Run, dict: PyDict, key: Value, value: Value): void {
  const before = dict.size;
  dict.set(keyOf(run, key), key, value);
  if (dict.size > before) chargeEntry(run);
  run.spend(HASHING_STEPS);
}

function setSlice(run: Run, list: Value[], slice: PySlice, value: Value): void {
  const bounds = sliceBounds(slice, list.length);
  const plain = bounds.step === 1;
  if (tryCursor(value) === undefined) {
    throw typeError(plain ? 'can only assign an iterable' : 'must assign iterable to extended slice');
  }
  const items = itemsOf(run, value);
  run.spend(list.length);
  if (plain) replaceRun(list, bounds.start, bounds.count, items);
  else replaceSpread(list, bounds.start, bounds.step, bounds.count, items);
}

function replaceRun(list: Value[], start: number, count: number, items: readonly Value[]): void {
  const tail = list.slice(start + count);
  list.length = start;
  for (const item of items) list.push(item);
  for (const item of tail) list.push(item);
}

function replaceSpread(
  list: Value[],
  start: number,
  step: number,
  count: number,
  items: readonly Value[],
): void {
  if (items.length !== count) {
    const sizes = `sequence of size ${items.length} to extended slice of size ${count}`;
    throw valueError(`attempt to assign ${sizes}`);
  }
  for (let index = 0; index < count; index++) list[start + index * step] = items[index];
}
