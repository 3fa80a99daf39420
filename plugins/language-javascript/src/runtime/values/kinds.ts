import type { Value } from 'lackpy';

/** Whether a value is undefined or null. */
export function isNullish(value: Value): value is null | undefined {
  return value === null || value === undefined;
}

/** An array of the language: one of the host, with its holes. */
export function isArray(value: Value): value is Value[] {
  return Array.isArray(value);
}
