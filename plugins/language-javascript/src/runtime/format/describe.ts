import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { Namespace } from '../calls/namespace.js';
import { JsIterator } from '../values/js-iterator.js';
import { JsMap } from '../values/js-map.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';
import { cut } from './cut.js';

/** Longer texts are cut in messages. */
const MAX_TEXT = 200;

/** A value as V8's messages show it. */
export function describeValue(value: Value): string {
  if (typeof value === 'string') return cut(value, MAX_TEXT);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isArray(value)) return '[object Array]';
  if (isCallable(value)) return value.name === '' ? 'function' : value.name;
  return `#<${className(value)}>`;
}

/** A value as V8's messages show it where they say its type as well. */
export function describeTyped(value: Value): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'object null';
  if (typeof value === 'string') return `string ${JSON.stringify(cut(value, MAX_TEXT))}`;
  return typeof value === 'object' ? 'object' : `${typeof value} ${describeValue(value)}`;
}

/** The name of the type of a value that is no primitive. */
export function className(value: Value): string {
  if (isArray(value)) return 'Array';
  if (value instanceof JsMap) return 'Map';
  if (value instanceof JsSet) return 'Set';
  if (value instanceof JsIterator) return value.kind;
  if (value instanceof Namespace && value.self === null) return value.name;
  return isCallable(value) ? 'Function' : 'Object';
}
