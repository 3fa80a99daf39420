import type { Value } from 'lackpy';
import { toText } from '../convert/to-text.js';
import type { Run } from '../run.js';

/** A value as a property key. */
export function propertyKey(run: Run, key: Value): string {
  return typeof key === 'string' ? key : toText(run, key);
}
