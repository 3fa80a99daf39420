import type { Value } from 'lackpy';
import { methodTable } from '../calls/tables.js';
import { isPrimitive, objectText } from '../convert/to-primitive.js';
import { hasOwn } from '../operators/membership.js';
import { propertyKey } from '../property/key.js';
import { memberOf } from '../property/get.js';
import type { Run } from '../run.js';

/** The methods that every value has whose type has none of that name. */
export const OBJECT_METHODS = methodTable<Value>({
  hasOwnProperty: (run: Run, value: Value, [key]: readonly Value[]) =>
    hasOwnProperty(value, propertyKey(run, key)),
  toLocaleString: (run: Run, value: Value) => textOf(run, value),
  toString: (run: Run, value: Value) => textOf(run, value),
  valueOf: (_run: Run, value: Value) => value,
});

/** Whether a value has an own property; text has its length and code units. */
export function hasOwnProperty(value: Value, name: string): boolean {
  if (typeof value === 'string') return memberOf(value, name) !== undefined;
  return !isPrimitive(value) && hasOwn(value, name);
}

function textOf(run: Run, value: Value): string {
  return isPrimitive(value) ? String(value) : objectText(run, value);
}
