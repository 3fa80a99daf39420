import type { Value } from 'lackpy';
import { toNumber } from './convert/to-number.js';
import { isTrue } from './convert/truth.js';
import { typeOf } from './convert/type-of.js';
import { add } from './operators/add.js';
import { numeric, type BinaryOperator } from './operators/arithmetic.js';
import { isLooselyEqual, isSame } from './operators/equality.js';
import { hasProperty } from './operators/membership.js';
import { omit } from './operators/omit.js';
import { ordered } from './operators/ordering.js';
import type { Run } from './run.js';

/** A comparison. */
export type CompareOperator = (run: Run, left: Value, right: Value) => boolean;

/** A unary operator. */
export type UnaryOperator = (run: Run, operand: Value) => Value;

/** Binary operators by spelling; `omit` makes the rest of a destructured object. */
export const BINARY: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>([
  ['+', add],
  ['-', numeric((left, right) => left - right)],
  ['*', numeric((left, right) => left * right)],
  ['/', numeric((left, right) => left / right)],
  ['%', numeric((left, right) => left % right)],
  ['**', numeric((left, right) => left ** right)],
  ['&', numeric((left, right) => left & right)],
  ['|', numeric((left, right) => left | right)],
  ['^', numeric((left, right) => left ^ right)],
  ['<<', numeric((left, right) => left << right)],
  ['>>', numeric((left, right) => left >> right)],
  ['>>>', numeric((left, right) => left >>> right)],
  ['omit', omit],
]);

/** Unary operators by spelling. */
export const UNARY: ReadonlyMap<string, UnaryOperator> = new Map<string, UnaryOperator>([
  ['-', (run, value) => -toNumber(run, value)],
  ['+', (run, value) => toNumber(run, value)],
  ['~', (run, value) => ~toNumber(run, value)],
  ['!', (_run, value) => !isTrue(value)],
  ['typeof', (_run, value) => typeOf(value)],
  ['void', () => undefined],
]);

/** Comparisons by spelling. */
export const COMPARE: ReadonlyMap<string, CompareOperator> = new Map<string, CompareOperator>([
  ['===', isSame],
  ['!==', (run, left, right) => !isSame(run, left, right)],
  ['==', isLooselyEqual],
  ['!=', (run, left, right) => !isLooselyEqual(run, left, right)],
  ['<', (run, left, right) => ordered(run, '<', left, right)],
  ['<=', (run, left, right) => ordered(run, '<=', left, right)],
  ['>', (run, left, right) => ordered(run, '>', left, right)],
  ['>=', (run, left, right) => ordered(run, '>=', left, right)],
  ['in', hasProperty],
]);
