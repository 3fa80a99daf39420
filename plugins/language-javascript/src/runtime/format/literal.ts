import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { Namespace } from '../calls/namespace.js';
import { isPrimitive } from '../convert/to-primitive.js';
import { JsObject } from '../values/js-object.js';
import { isArray } from '../values/kinds.js';
import { cut } from './cut.js';
import { describeValue } from './describe.js';

/** Longer texts and arrays are cut in messages. */
const MAX_TEXT = 200;
const MAX_ITEMS = 10;

/** A value as V8's messages show the literal that makes it, for what is called or gone through. */
export function literalOf(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(cut(value, MAX_TEXT));
  if (isArray(value)) return `[${value.slice(0, MAX_ITEMS).map(itemOf).join(',')}]`;
  if (value instanceof JsObject) return value.size === 0 ? '{}' : '{(intermediate value)}';
  if (value instanceof Namespace) return value.name;
  return isPrimitive(value) || isCallable(value) ? describeValue(value) : '(intermediate value)';
}

function itemOf(item: Value): string {
  return isPrimitive(item) ? literalOf(item) : '(intermediate value)';
}
