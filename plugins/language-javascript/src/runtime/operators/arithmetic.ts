import type { Value } from 'lackpy';
import { toNumber } from '../convert/to-number.js';
import type { Run } from '../run.js';

/** An operator of two operands. */
export type BinaryOperator = (run: Run, left: Value, right: Value) => Value;

/** An operator of two numbers. */
export function numeric(compute: (left: number, right: number) => number): BinaryOperator {
  return (run, left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return compute(left, right);
    const first = toNumber(run, left);
    return compute(first, toNumber(run, right));
  };
}
