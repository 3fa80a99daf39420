import type { Value } from 'lackpy';
import { cursorOf } from '../iteration/cursor-of.js';
import { forEach } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import type { Key } from '../values/key.js';
import { GROWING_STEPS, HASHING_STEPS, keyOf } from '../values/key-of.js';
import { PySet } from '../values/py-set.js';
import { MEMBER_BYTES } from '../values/sizes.js';
import { setLike } from './set-like.js';

/** Accounts for so many new members of a set. */
export function chargeMembers(run: Run, count: number): void {
  run.allocate(MEMBER_BYTES * count);
  run.spend(GROWING_STEPS * count);
}

/** Calls `visit` with the key and value of each element. */
export function forEachKey(run: Run, iterable: Value, visit: (key: Key, value: Value) => void): void {
  if (iterable instanceof PySet) {
    run.spend(iterable.size * HASHING_STEPS);
    for (const [key, value] of iterable.entries()) visit(key, value);
    return;
  }
  forEach(run, cursorOf(iterable), (value) => {
    run.spend(HASHING_STEPS);
    visit(keyOf(run, value), value);
  });
}

/** Adds the elements of an iterable to a set. */
export function addAll(run: Run, set: PySet, iterable: Value): void {
  if (set === iterable) return;
  forEachKey(run, iterable, (key, value) => {
    chargeMembers(run, 1);
    set.add(key, value);
  });
}

/** A new set of the elements of an iterable. */
export function setOf(run: Run, iterable: Value): PySet {
  const set = new PySet();
  addAll(run, set, iterable);
  return set;
}

/** Removes the elements of an iterable from a set. */
export function removeAll(run: Run, set: PySet, iterable: Value): void {
  if (set === iterable) {
    set.clear();
    return;
  }
  forEachKey(run, iterable, (key) => {
    set.delete(key);
  });
}

/** A new set of what is in `left` and in none of the others. */
export function difference(run: Run, left: Value, others: readonly Value[]): PySet {
  const result = setOf(run, left);
  for (const other of others) removeAll(run, result, other);
  return result;
}

/** A new set of what is in `left` and in all of the others. */
export function intersection(run: Run, left: PySet, others: readonly Value[]): PySet {
  let result = left;
  for (const other of others) result = common(run, result, other);
  return result === left ? setOf(run, left) : result;
}

function common(run: Run, left: PySet, right: Value): PySet {
  const result = new PySet();
  forEachKey(run, right, (key, value) => {
    if (!left.has(key)) return;
    chargeMembers(run, 1);
    result.add(key, value);
  });
  return result;
}

/** Leaves in a set what is in exactly one of it and the iterable. */
export function toggleAll(run: Run, set: PySet, iterable: Value): void {
  const other = iterable instanceof PySet ? iterable : setOf(run, iterable);
  if (other === set) {
    set.clear();
    return;
  }
  run.spend(other.size);
  for (const [key, value] of other.entries()) {
    if (set.delete(key)) continue;
    chargeMembers(run, 1);
    set.add(key, value);
  }
}

/** Whether a set and an iterable have no element in common. */
export function isDisjoint(run: Run, left: Value, right: Value): boolean {
  const members = setLike(run, left);
  let disjoint = true;
  forEach(run, cursorOf(right), (value) => {
    disjoint = !(members?.has(keyOf(run, value), value) ?? false);
    return disjoint;
  });
  return disjoint;
}
