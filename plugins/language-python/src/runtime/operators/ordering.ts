import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { PyFloat } from '../values/py-float.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';
import { numberOf } from './arithmetic.js';
import { same } from './equality.js';
import { isSubset, setLike, type SetLike } from './set-like.js';

/** The operators that order. */
export type OrderOperator = '<' | '<=' | '>' | '>=';

/** `<`, `<=`, `>` and `>=`. Throws TypeError when the operands have no order. */
export function ordered(run: Run, op: OrderOperator, left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    run.scan(Math.min(left.length, right.length));
    return holds(op, compareTexts(left, right), 0);
  }
  const a = numberOf(left);
  const b = a === undefined ? undefined : numberOf(right);
  if (a !== undefined && b !== undefined) {
    return holds(op, a instanceof PyFloat ? a.value : a, b instanceof PyFloat ? b.value : b);
  }
  if (isList(left) && isList(right)) return sequencesOrdered(run, op, left, right);
  if (left instanceof PyTuple && right instanceof PyTuple) {
    return sequencesOrdered(run, op, left.items, right.items);
  }
  return setsOrdered(run, op, left, right);
}

function holds(op: OrderOperator, left: number | bigint, right: number | bigint): boolean {
  switch (op) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** So many code units at once are compared by the host, which is much faster than one by one. */
const CHUNK = 512;

/** The order of two strings by code point, as a negative number, zero or a positive number. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const common = Math.min(left.length, right.length);
  let index = 0;
  while (index + CHUNK <= common && left.slice(index, index + CHUNK) === right.slice(index, index + CHUNK)) {
    index += CHUNK;
  }
  while (index < common && left.charCodeAt(index) === right.charCodeAt(index)) index++;
  if (index === common) return left.length - right.length;
  return rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
}

/** Surrogates stand for characters behind all that one unit can hold. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function sequencesOrdered(
  run: Run,
  op: OrderOperator,
  left: readonly Value[],
  right: readonly Value[],
): boolean {
  const common = Math.min(left.length, right.length);
  run.enter('in comparison');
  let index = 0;
  while (index < common && same(run, left[index], right[index])) index++;
  run.spend(index);
  const result =
    index < common ? ordered(run, op, left[index], right[index]) : holds(op, left.length, right.length);
  run.leave();
  return result;
}

function setsOrdered(run: Run, op: OrderOperator, left: Value, right: Value): boolean {
  const a = setLike(run, left);
  const b = a === undefined ? undefined : setLike(run, right);
  if (a === undefined || b === undefined) {
    const types = `'${typeName(left)}' and '${typeName(right)}'`;
    throw typeError(`'${op}' not supported between instances of ${types}`);
  }
  return contains(run, op, a, b);
}

function contains(run: Run, op: OrderOperator, left: SetLike, right: SetLike): boolean {
  switch (op) {
    case '<':
      return left.size < right.size && isSubset(run, left, right);
    case '<=':
      return isSubset(run, left, right);
    case '>':
      return right.size < left.size && isSubset(run, right, left);
    case '>=':
      return isSubset(run, right, left);
  }
}
