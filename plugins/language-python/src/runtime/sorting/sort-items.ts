import type { Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import { isPromise } from '../calls/promise.js';
import { valueError } from '../errors.js';
import { chargeItems } from '../iteration/items-of.js';
import { replaceItems } from '../operators/augmented.js';
import type { Run } from '../run.js';
import { sortByKeys } from './sort-by-keys.js';

/**
 * Sorts a list in place, keeping the order of equal elements. While it is being sorted the list is empty, as in CPython.
 * Gives a promise when the key function does.
 * @param key a function, or null to compare the elements themselves.
 */
export function sortItems(run: Run, list: Value[], key: Value, reverse: boolean): null | Promise<null> {
  chargeItems(run, list.length);
  const items = list.slice();
  list.length = 0;
  const finish = (keys: readonly Value[]): null => {
    const sorted = sortByKeys(run, keys, items, reverse);
    const modified = list.length > 0;
    replaceItems(list, sorted);
    if (modified) throw valueError('list modified during sort');
    return null;
  };
  const restore = (error: unknown): never => {
    replaceItems(list, items);
    throw error;
  };
  if (key === null) return guarded(() => finish(items), restore);
  return guarded(() => {
    const keys = keysOf(run, items, key);
    return isPromise(keys) ? keys.then(finish).catch(restore) : finish(keys);
  }, restore);
}

function guarded<T>(work: () => T, restore: (error: unknown) => never): T {
  try {
    return work();
  } catch (error) {
    return restore(error);
  }
}

/** Steps of calling a key function. */
const CALLING = 5;

/** What a key function makes of each element, one after the other; a promise when one of its calls is. */
export function keysOf(run: Run, items: readonly Value[], key: Value): Value[] | Promise<Value[]> {
  chargeItems(run, items.length);
  const keys: Value[] = [];
  for (const item of items) {
    run.spend(CALLING);
    const made = callValue(run, key, [item], []);
    if (isPromise(made)) return waitForKeys(run, items, key, keys, made);
    keys.push(made);
  }
  return keys;
}

async function waitForKeys(
  run: Run,
  items: readonly Value[],
  key: Value,
  keys: Value[],
  pending: Promise<Value>,
): Promise<Value[]> {
  keys.push(await pending);
  for (const item of items.slice(keys.length)) keys.push(await callValue(run, key, [item], []));
  return keys;
}
