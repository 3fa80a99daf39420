import type { Value } from 'lackpy';

/** Whether a value counts as true. */
export function isTrue(value: Value): boolean {
  return typeof value === 'object' ? value !== null : Boolean(value);
}
