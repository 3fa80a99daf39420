import type { Value } from 'lackpy';
import { toPrimitive } from '../convert/to-primitive.js';
import type { Run } from '../run.js';

/** The operators that order values. */
export type OrderingOperator = '<' | '<=' | '>' | '>=';

/** `left op right`: by code unit when both are text, else by number. */
export function ordered(run: Run, op: OrderingOperator, left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return holds(op, left, right);
  const first = toPrimitive(run, left);
  const second = toPrimitive(run, right);
  if (typeof first === 'string') run.scan(first.length);
  if (typeof second === 'string') run.scan(second.length);
  if (typeof first === 'string' && typeof second === 'string') return holds(op, first, second);
  return holds(op, Number(first), Number(second));
}

function holds<T extends string | number>(op: OrderingOperator, left: T, right: T): boolean {
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
