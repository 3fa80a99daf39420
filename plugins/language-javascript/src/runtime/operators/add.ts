import type { Value } from 'lackpy';
import { toPrimitive, type Primitive } from '../convert/to-primitive.js';
import type { Run } from '../run.js';

/** `left + right`: text when one of them is text, else a sum. */
export function add(run: Run, left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  return addPrimitives(run, toPrimitive(run, left), toPrimitive(run, right));
}

function addPrimitives(run: Run, left: Primitive, right: Primitive): Value {
  if (typeof left !== 'string' && typeof right !== 'string') return Number(left) + Number(right);
  const head = String(left);
  const tail = String(right);
  run.allocateText(head.length + tail.length);
  return head + tail;
}
