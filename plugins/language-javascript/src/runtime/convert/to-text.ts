import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { isPrimitive, objectText } from './to-primitive.js';

/** A value as text, as in a template or a concatenation. */
export function toText(run: Run, value: Value): string {
  if (typeof value === 'string') return value;
  return isPrimitive(value) ? String(value) : objectText(run, value);
}
