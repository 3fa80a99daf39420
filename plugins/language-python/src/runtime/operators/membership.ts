import { findText, type Value } from 'lackpy';
import { typeError } from '../errors.js';
import { tryCursor } from '../iteration/cursor-of.js';
import { forEach } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { isInt, type Int } from '../values/int.js';
import { keyOf } from '../values/key-of.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyFloat } from '../values/py-float.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';
import { numberOf } from './arithmetic.js';
import { same } from './equality.js';
import { setLike } from './set-like.js';

/** `in`: whether a container holds a value. Throws TypeError when it is no container. */
export function isMember(run: Run, container: Value, value: Value): boolean {
  if (typeof container === 'string') return holdsText(run, container, value);
  if (isList(container)) return indexOfSame(run, container, value, 0) >= 0;
  if (container instanceof PyTuple) return indexOfSame(run, container.items, value, 0) >= 0;
  if (container instanceof PyDict) return container.has(keyOf(run, value));
  if (container instanceof PySet) return !(value instanceof PySet) && container.has(keyOf(run, value));
  if (container instanceof PyRange) return positionInRange(run, container, value) >= 0;
  if (container instanceof PyDictView && container.kind !== 'values') {
    const members = setLike(run, container);
    if (container.kind === 'keys') return members?.has(keyOf(run, value), value) ?? false;
    return members?.has(null, value) ?? false;
  }
  return isProduced(run, container, value);
}

function holdsText(run: Run, text: string, part: Value): boolean {
  if (typeof part !== 'string') {
    throw typeError(`'in <string>' requires string as left operand, not ${typeName(part)}`);
  }
  return findText(run, text, part, 0) >= 0;
}

/** The first position from `start` on that holds an equal value, or -1. */
export function indexOfSame(
  run: Run,
  items: readonly Value[],
  value: Value,
  start: number,
  end = items.length,
): number {
  if (typeof value === 'string') return indexOfText(run, items, value, start, end);
  for (let index = start; index < end && index < items.length; index++) {
    if (same(run, items[index], value)) {
      run.spend(index - start);
      return index;
    }
  }
  run.spend(Math.max(0, end - start));
  return -1;
}

function indexOfText(run: Run, items: readonly Value[], value: string, start: number, end: number): number {
  const found = items.indexOf(value, start);
  run.spend((found < 0 ? items.length : found + 1) - start);
  return found < end ? found : -1;
}

/** Where a number stands in a range, or -1. */
export function positionInRange(_run: Run, range: PyRange, value: Value): Int {
  const number = numberOf(value);
  if (number === undefined) return -1;
  if (number instanceof PyFloat) {
    if (!Number.isInteger(number.value)) return -1;
    return positionOfInt(range, BigInt(number.value));
  }
  return positionOfInt(range, isInt(number) ? BigInt(number) : 0n);
}

function positionOfInt(range: PyRange, value: bigint): Int {
  const step = BigInt(range.step);
  const distance = value - BigInt(range.start);
  if (distance % step !== 0n) return -1;
  const position = distance / step;
  return position >= 0n && position < BigInt(range.length) ? Number(position) : -1;
}

function isProduced(run: Run, container: Value, value: Value): boolean {
  const cursor = tryCursor(container);
  if (cursor === undefined) throw typeError(`argument of type '${typeName(container)}' is not iterable`);
  let found = false;
  forEach(run, cursor, (item) => {
    found = same(run, item, value);
    return !found;
  });
  return found;
}
