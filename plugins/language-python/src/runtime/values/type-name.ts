import type { Value } from 'lackpy';
import { PyObject } from './py-object.js';

/** The name of a value's type, as in `'int' object is not callable`. */
export function typeName(value: Value): string {
  switch (typeof value) {
    case 'string':
      return 'str';
    case 'number':
    case 'bigint':
      return 'int';
    case 'boolean':
      return 'bool';
    default:
      if (value === null || value === undefined) return 'NoneType';
      if (Array.isArray(value)) return 'list';
      return value instanceof PyObject ? value.typeName : 'object';
  }
}

/** Whether a value is a list. */
export function isList(value: Value): value is Value[] {
  return Array.isArray(value);
}
