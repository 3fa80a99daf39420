import type { Value } from 'lackpy';
import { PyBoundMethod } from '../calls/native.js';
import type { Run } from '../run.js';
import { PyDict } from '../values/py-dict.js';
import { PyFloat } from '../values/py-float.js';
import { PyGenericAlias } from '../values/py-generic-alias.js';
import { PyRange } from '../values/py-range.js';
import { PySlice } from '../values/py-slice.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList } from '../values/type-name.js';
import { numberOf } from './arithmetic.js';
import { isSubset, setLike } from './set-like.js';

/** Steps of comparing two containers, beside their elements. */
const OPENING = 8;

const COMPARING = 'in comparison';

/** `==`. */
export function equals(run: Run, left: Value, right: Value): boolean {
  if (typeof left === 'string') {
    if (typeof right !== 'string') return false;
    if (left.length === right.length) run.scan(left.length);
    return left === right;
  }
  const a = numberOf(left);
  if (a !== undefined) {
    const b = numberOf(right);
    return b !== undefined && sameNumber(doubleOrInt(a), doubleOrInt(b));
  }
  if (left === null || right === null) return left === right;
  return objectsEqual(run, left, right);
}

/** Whether two values count as the same element of a container: identical or equal. */
export function same(run: Run, left: Value, right: Value): boolean {
  return left === right || equals(run, left, right);
}

/** The host compares ints and doubles by their exact values. */
function doubleOrInt(value: number | bigint | PyFloat): number | bigint {
  return value instanceof PyFloat ? value.value : value;
}

function sameNumber(left: number | bigint, right: number | bigint): boolean {
  if (typeof left === typeof right) return left === right;
  return left <= right && left >= right;
}

function objectsEqual(run: Run, left: Value, right: Value): boolean {
  if (isList(left)) return isList(right) && sequencesEqual(run, left, right);
  if (left instanceof PyTuple)
    return right instanceof PyTuple && sequencesEqual(run, left.items, right.items);
  if (left instanceof PyDict) return right instanceof PyDict && dictsEqual(run, left, right);
  if (left instanceof PyRange) return right instanceof PyRange && rangesEqual(left, right);
  if (left instanceof PySlice) return right instanceof PySlice && slicesEqual(run, left, right);
  if (left instanceof PyBoundMethod) return right instanceof PyBoundMethod && methodsEqual(left, right);
  if (left instanceof PyGenericAlias)
    return right instanceof PyGenericAlias && aliasesEqual(run, left, right);
  const a = setLike(run, left);
  const b = a === undefined ? undefined : setLike(run, right);
  if (a !== undefined && b !== undefined) return a.size === b.size && isSubset(run, a, b);
  return left === right;
}

function sequencesEqual(run: Run, left: readonly Value[], right: readonly Value[]): boolean {
  if (left.length !== right.length) return false;
  run.spend(left.length + OPENING);
  run.enter(COMPARING);
  const equal = left.every((item, index) => same(run, item, right[index]));
  run.leave();
  return equal;
}

function dictsEqual(run: Run, left: PyDict, right: PyDict): boolean {
  if (left.size !== right.size) return false;
  run.spend(left.size + OPENING);
  run.enter(COMPARING);
  const equal = hasEntriesOf(run, left, right);
  run.leave();
  return equal;
}

function hasEntriesOf(run: Run, left: PyDict, right: PyDict): boolean {
  for (const [key, value] of left.entries()) {
    const other = right.get(key);
    if (other === undefined || !same(run, value, other)) return false;
  }
  return true;
}

function rangesEqual(left: PyRange, right: PyRange): boolean {
  if (left.length !== right.length) return false;
  if (left.length === 0) return true;
  return left.start === right.start && (left.length === 1 || left.step === right.step);
}

function slicesEqual(run: Run, left: PySlice, right: PySlice): boolean {
  return sequencesEqual(run, [left.lower, left.upper, left.step], [right.lower, right.upper, right.step]);
}

function methodsEqual(left: PyBoundMethod, right: PyBoundMethod): boolean {
  return left.method === right.method && left.receiver === right.receiver;
}

function aliasesEqual(run: Run, left: PyGenericAlias, right: PyGenericAlias): boolean {
  return left.origin === right.origin && same(run, left.parameters, right.parameters);
}
