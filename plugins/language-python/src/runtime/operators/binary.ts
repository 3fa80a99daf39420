import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { formatPercent } from '../format/percent-format.js';
import type { Run } from '../run.js';
import type { Int } from '../values/int.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';
import {
  ADD,
  arithmetic,
  DIVIDE,
  FLOOR_DIVIDE,
  MODULO,
  MULTIPLY,
  SUBTRACT,
  type NumberOperator,
} from './arithmetic.js';
import { intOf, requireRepeat } from './index-number.js';
import { joinItems, repeatItems, repeatText } from './repeat.js';
import { difference } from './set-algebra.js';

/** A binary operator. */
export type BinaryOperator = (run: Run, left: Value, right: Value) => Value;

/** The TypeError for operands that an operator does not know; `op` may name an augmented assignment. */
export function unsupportedOperands(op: string, left: Value, right: Value): Error {
  const types = `'${typeName(left)}' and '${typeName(right)}'`;
  return typeError(`unsupported operand type(s) for ${op}: ${types}`);
}

/** `+`. */
export function add(run: Run, left: Value, right: Value, op = '+'): Value {
  if (typeof left === 'string') return concatenate(run, left, right);
  const sum = arithmetic(run, ADD, left, right);
  if (sum !== undefined) return sum;
  if (isList(left)) {
    if (isList(right)) return joinItems(run, left, right);
    throw typeError(`can only concatenate list (not "${typeName(right)}") to list`);
  }
  if (left instanceof PyTuple) {
    if (right instanceof PyTuple) return new PyTuple(joinItems(run, left.items, right.items));
    throw typeError(`can only concatenate tuple (not "${typeName(right)}") to tuple`);
  }
  throw unsupportedOperands(op, left, right);
}

function concatenate(run: Run, left: string, right: Value): string {
  if (typeof right !== 'string') {
    throw typeError(`can only concatenate str (not "${typeName(right)}") to str`);
  }
  run.allocateText(left.length + right.length);
  return left + right;
}

/** `-`. */
export function subtract(run: Run, left: Value, right: Value, op = '-'): Value {
  const result = arithmetic(run, SUBTRACT, left, right);
  if (result !== undefined) return result;
  if (left instanceof PySet && right instanceof PySet) return difference(run, left, [right]);
  if (isSetView(left) || (isSetView(right) && left instanceof PySet)) return difference(run, left, [right]);
  throw unsupportedOperands(op, left, right);
}

function isSetView(value: Value): boolean {
  return value instanceof PyDictView && value.kind !== 'values';
}

/** `*`. */
export function multiply(run: Run, left: Value, right: Value, op = '*'): Value {
  const product = arithmetic(run, MULTIPLY, left, right);
  if (product !== undefined) return product;
  if (isSequence(left)) return repeat(run, left, right);
  if (isSequence(right)) return repeat(run, right, left);
  throw unsupportedOperands(op, left, right);
}

type Sequence = string | Value[] | PyTuple;

function isSequence(value: Value): value is Sequence {
  return typeof value === 'string' || isList(value) || value instanceof PyTuple;
}

function repeat(run: Run, sequence: Sequence, by: Value): Value {
  const count: Int | undefined = intOf(by);
  if (count === undefined) throw typeError(`can't multiply sequence by non-int of type '${typeName(by)}'`);
  const times = requireRepeat(count);
  if (typeof sequence === 'string') return repeatText(run, sequence, times);
  if (isList(sequence)) return repeatItems(run, sequence, times);
  return times === 1 ? sequence : new PyTuple(repeatItems(run, sequence.items, times));
}

/** `%`, which formats when the left operand is a string. */
export function modulo(run: Run, left: Value, right: Value, op = '%'): Value {
  if (typeof left === 'string') return formatPercent(run, left, right);
  return number(run, MODULO, left, right, op);
}

/** `/`. */
export function divide(run: Run, left: Value, right: Value, op = '/'): Value {
  return number(run, DIVIDE, left, right, op);
}

/** `//`. */
export function floorDivide(run: Run, left: Value, right: Value, op = '//'): Value {
  return number(run, FLOOR_DIVIDE, left, right, op);
}

function number(run: Run, operator: NumberOperator, left: Value, right: Value, op: string): Value {
  const result = arithmetic(run, operator, left, right);
  if (result === undefined) throw unsupportedOperands(op, left, right);
  return result;
}
