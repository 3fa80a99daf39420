import type { Value } from 'lackpy';
import { addInPlace, multiplyInPlace, subtractInPlace } from './operators/augmented.js';
import {
  add,
  divide,
  floorDivide,
  modulo,
  multiply,
  subtract,
  type BinaryOperator,
} from './operators/binary.js';
import { equals } from './operators/equality.js';
import { isIdentical } from './operators/identity.js';
import { isMember } from './operators/membership.js';
import { ordered } from './operators/ordering.js';
import { isTrue } from './operators/truth.js';
import { negate, plus } from './operators/unary.js';
import type { Run } from './run.js';

/** A comparison. */
export type CompareOperator = (run: Run, left: Value, right: Value) => boolean;

/** A unary operator. */
export type UnaryOperator = (run: Run, operand: Value) => Value;

/** Binary operators by spelling. */
export const BINARY: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>([
  ['+', (run, left, right) => add(run, left, right)],
  ['-', (run, left, right) => subtract(run, left, right)],
  ['*', (run, left, right) => multiply(run, left, right)],
  ['/', (run, left, right) => divide(run, left, right)],
  ['//', (run, left, right) => floorDivide(run, left, right)],
  ['%', (run, left, right) => modulo(run, left, right)],
]);

/** Operators of augmented assignment by the spelling of the binary one. */
export const AUGMENTED: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>([
  ['+', addInPlace],
  ['-', subtractInPlace],
  ['*', multiplyInPlace],
  ['/', (run, left, right) => divide(run, left, right, '/=')],
  ['//', (run, left, right) => floorDivide(run, left, right, '//=')],
  ['%', (run, left, right) => modulo(run, left, right, '%=')],
]);

/** Unary operators by spelling. */
export const UNARY: ReadonlyMap<string, UnaryOperator> = new Map<string, UnaryOperator>([
  ['-', negate],
  ['+', plus],
  ['not', (_run, value) => !isTrue(value)],
]);

/** Comparisons by spelling. */
export const COMPARE: ReadonlyMap<string, CompareOperator> = new Map<string, CompareOperator>([
  ['==', equals],
  ['!=', (run, left, right) => !equals(run, left, right)],
  ['<', (run, left, right) => ordered(run, '<', left, right)],
  ['<=', (run, left, right) => ordered(run, '<=', left, right)],
  ['>', (run, left, right) => ordered(run, '>', left, right)],
  ['>=', (run, left, right) => ordered(run, '>=', left, right)],
  ['is', (_run, left, right) => isIdentical(left, right)],
  ['is not', (_run, left, right) => !isIdentical(left, right)],
  ['in', (run, left, right) => isMember(run, right, left)],
  ['not in', (run, left, right) => !isMember(run, right, left)],
]);
