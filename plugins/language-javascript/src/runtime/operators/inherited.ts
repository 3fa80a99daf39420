import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { JsIterator } from '../values/js-iterator.js';
import { JsMap } from '../values/js-map.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';

/** The names that are in every object of a type, but for those that lead behind a value. Only `in` sees them. */
const OF_OBJECTS = namesOf(Object.prototype);
const OF_ARRAYS = namesOf(Array.prototype);
const OF_MAPS = namesOf(Map.prototype);
const OF_SETS = namesOf(Set.prototype);
const OF_FUNCTIONS = namesOf(Function.prototype);
const OF_ITERATORS: ReadonlySet<string> = new Set(['next']);
const NONE: ReadonlySet<string> = new Set();

/** Whether ECMAScript gives a value that is no primitive this property by its type. */
export function inherits(value: Value, name: string): boolean {
  return namesOfType(value).has(name) || OF_OBJECTS.has(name);
}

function namesOfType(value: Value): ReadonlySet<string> {
  if (isArray(value)) return OF_ARRAYS;
  if (value instanceof JsMap) return OF_MAPS;
  if (value instanceof JsSet) return OF_SETS;
  if (value instanceof JsIterator) return OF_ITERATORS;
  return isCallable(value) ? OF_FUNCTIONS : NONE;
}

function namesOf(prototype: object): ReadonlySet<string> {
  const names = Object.getOwnPropertyNames(prototype);
  return new Set(names.filter((name) => name !== 'constructor' && !name.includes('__')));
}
