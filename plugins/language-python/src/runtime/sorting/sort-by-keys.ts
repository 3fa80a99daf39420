import type { Value } from 'lackpy';
import { ordered } from '../operators/ordering.js';
import type { Run } from '../run.js';
import { PyFloat } from '../values/py-float.js';
import { SLOT_BYTES } from '../values/sizes.js';

interface Pair<Key> {
  readonly key: Key;
  readonly item: Value;
}

/** Comparisons inside the host cost less than steps of a program. */
const STEPS_PER_CHARGE = 8;

/** Longer texts are compared with their length accounted for. */
const LONG_TEXT = 512;

/** The items in the order of their keys; those with equal keys stay as they are, also in reverse. */
export function sortByKeys(
  run: Run,
  keys: readonly Value[],
  items: readonly Value[],
  reverse: boolean,
): readonly Value[] {
  const { length } = items;
  if (length < 2) return items;
  run.spend(Math.ceil((length * Math.log2(length)) / STEPS_PER_CHARGE));
  run.allocate(length * SLOT_BYTES * 4);
  if (keys.every((key) => typeof key === 'number')) return sortNumbers(keys, items, reverse);
  if (keys.every((key) => key instanceof PyFloat)) {
    const doubles = keys.map((key) => key.value);
    if (!doubles.some(Number.isNaN)) return sortPairs(pair(doubles, items), reverse, (a, b) => a - b);
  }
  if (keys.every(isPlainText)) return sortPairs(pair(keys, items), reverse, (a, b) => (a < b ? -1 : 0));
  return sortPairs(pair(keys, items), reverse, (a, b) => (ordered(run, '<', a, b) ? -1 : 0));
}

/** Text that the host orders as Python does: without characters of two units. */
function isPlainText(key: Value): key is string {
  return typeof key === 'string' && key.length <= LONG_TEXT && !/[\ud800-\udfff]/.test(key);
}

function sortNumbers(keys: readonly number[], items: readonly Value[], reverse: boolean): readonly Value[] {
  return sortPacked(keys, items, reverse) ?? sortPairs(pair(keys, items), reverse, (a, b) => a - b);
}

/**
 * Packs each key and its position into one number, which the host sorts by itself, many times faster than with a function
 * to compare. Undefined when the keys are too large for that.
 */
function sortPacked(keys: readonly number[], items: readonly Value[], reverse: boolean): Value[] | undefined {
  const { length } = keys;
  const largest = Math.floor(Number.MAX_SAFE_INTEGER / length) - 1;
  const packed = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const key = keys[index] ?? 0;
    if (key > largest || key < -largest) return undefined;
    packed[index] = (reverse ? -key : key) * length + index;
  }
  packed.sort();
  return Array.from(packed, (number) => items[number - Math.floor(number / length) * length]);
}

function pair<Key>(keys: readonly Key[], items: readonly Value[]): Pair<Key>[] {
  return keys.map((key, index) => ({ key, item: items[index] }));
}

/**
 * Sorts like CPython: a comparison only tells whether the later of two is smaller, and a reverse order is made by turning
 * the list around before and after.
 */
function sortPairs<Key>(pairs: Pair<Key>[], reverse: boolean, compare: (a: Key, b: Key) => number): Value[] {
  if (reverse) pairs.reverse();
  pairs.sort((left, right) => compare(left.key, right.key));
  if (reverse) pairs.reverse();
  return pairs.map(({ item }) => item);
}
