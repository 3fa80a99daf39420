import type { Value } from 'lackpy';
import { chargeItems, itemsOf } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { isList } from '../values/type-name.js';
import { add, multiply, subtract, unsupportedOperands } from './binary.js';
import { setLike } from './set-like.js';
import { removeAll } from './set-algebra.js';

/** `+=`: a list grows in place. */
export function addInPlace(run: Run, left: Value, right: Value): Value {
  if (!isList(left)) return add(run, left, right, '+=');
  extendList(run, left, right);
  return left;
}

/** Appends the elements of an iterable to a list. */
export function extendList(run: Run, list: Value[], iterable: Value): void {
  for (const item of itemsOf(run, iterable)) list.push(item);
}

/** `-=`: a set shrinks in place. */
export function subtractInPlace(run: Run, left: Value, right: Value): Value {
  if (!(left instanceof PySet)) return subtract(run, left, right, '-=');
  if (setLike(run, right) === undefined) throw unsupportedOperands('-=', left, right);
  removeAll(run, left, right);
  return left;
}

/** `*=`: a list is repeated in place. A container that is no sequence is not even tried as a count, as with `*`. */
export function multiplyInPlace(run: Run, left: Value, right: Value): Value {
  if (isOtherContainer(left)) throw unsupportedOperands('*=', left, right);
  const product = multiply(run, left, right, '*=');
  if (!isList(left) || !isList(product)) return product;
  chargeItems(run, product.length);
  replaceItems(left, product);
  return left;
}

function isOtherContainer(value: Value): boolean {
  return [PyDict, PySet, PyDictView, PyRange].some((type) => value instanceof type);
}

/** Gives a list other items. */
export function replaceItems(list: Value[], items: readonly Value[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}
