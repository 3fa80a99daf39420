import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { PlainData, PlainObject } from '../ports/plain-data.js';

const MAX_DEPTH = 200;

function refuse(what: string, reason: string): LackpyError {
  return new LackpyError('PARAM_INVALID', `The ${what} is not plain data: ${reason}`, {
    hint: 'Use text, numbers, true, false, null, lists and plain objects.',
  });
}

function copyObject(source: object, what: string, depth: number, seen: ReadonlySet<object>): PlainObject {
  const prototype: unknown = Object.getPrototypeOf(source);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw refuse(what, 'it holds an object of a class');
  const copy: PlainObject = {};
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
    if (property.enumerable !== true) continue;
    if (!('value' in property)) throw refuse(what, `'${key}' is a getter`);
    const value = copyInto(property.value, what, depth + 1, seen);
    Object.defineProperty(copy, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

function copyInto(value: unknown, what: string, depth: number, seen: ReadonlySet<object>): PlainData {
  if (value === null || value === undefined) return null;
  if (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'bigint'
  ) {
    return value;
  }
  if (typeof value !== 'object') throw refuse(what, `it holds a ${typeof value}`);
  if (seen.has(value)) throw refuse(what, 'it contains itself');
  if (depth > MAX_DEPTH) throw refuse(what, `it nests deeper than ${String(MAX_DEPTH)}`);
  const within = new Set([...seen, value]);
  if (Array.isArray(value))
    return Array.from(value as unknown[], (item) => copyInto(item, what, depth + 1, within));
  return copyObject(value, what, depth, within);
}

/**
 * A copy of host data without prototypes, functions or getters.
 * @param what the thing that is copied, for messages: `param 'x'`.
 * @throws LackpyError PARAM_INVALID.
 */
export function copyPlain(value: unknown, what: string): PlainData {
  return copyInto(value, what, 0, new Set());
}
