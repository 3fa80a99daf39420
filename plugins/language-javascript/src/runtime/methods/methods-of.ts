import type { Value } from 'lackpy';
import type { MethodTable } from '../calls/tables.js';
import { JsIterator } from '../values/js-iterator.js';
import { JsMap } from '../values/js-map.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';
import { ARRAY_METHODS } from './array-methods.js';
import { BOOLEAN_METHODS } from './boolean-methods.js';
import { ITERATOR_METHODS } from './iterator-methods.js';
import { MAP_METHODS } from './map-methods.js';
import { NUMBER_METHODS } from './number-methods.js';
import { SET_METHODS } from './set-methods.js';
import { STRING_METHODS } from './string-methods.js';

/** The methods that a value has from its type. */
export function methodsOf(value: Value): MethodTable | undefined {
  switch (typeof value) {
    case 'string':
      return STRING_METHODS;
    case 'number':
      return NUMBER_METHODS;
    case 'boolean':
      return BOOLEAN_METHODS;
    default:
      return isArray(value) ? ARRAY_METHODS : methodsOfObject(value);
  }
}

function methodsOfObject(value: Value): MethodTable | undefined {
  if (value instanceof JsMap) return MAP_METHODS;
  if (value instanceof JsSet) return SET_METHODS;
  return value instanceof JsIterator ? ITERATOR_METHODS : undefined;
}
