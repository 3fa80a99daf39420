import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { JsFunction } from '../calls/js-function.js';
import { className } from '../format/describe.js';
import type { Run } from '../run.js';
import { isArray } from '../values/kinds.js';
import { joinItems } from './join.js';

/** Primitives of the language. */
export type Primitive = string | number | boolean | null | undefined;

/** A value as a primitive. No code of the program is asked: everything but primitives is its text. */
export function toPrimitive(run: Run, value: Value): Primitive {
  return isPrimitive(value) ? value : objectText(run, value);
}

/** Whether a value is a primitive. */
export function isPrimitive(value: Value): value is Primitive {
  return typeof value !== 'object' || value === null;
}

/** The text of what is no primitive. */
export function objectText(run: Run, value: Value): string {
  if (isArray(value)) return joinItems(run, value, ',');
  if (!isCallable(value)) return `[object ${className(value)}]`;
  return value instanceof JsFunction && value.isAnonymous
    ? '() => { [code] }'
    : `function ${value.name}() { [native code] }`;
}
