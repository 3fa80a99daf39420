import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import type { JsObject } from '../values/js-object.js';
import { ownEntries } from './own-entries.js';
import { setProperty } from './set.js';

/** Copies the own properties of a value into an object; undefined, null and other primitives have none. */
export function mergeEntries(run: Run, target: JsObject, source: Value): void {
  for (const [key, value] of source === target ? [] : ownEntries(run, source)) {
    setProperty(run, target, key, value);
  }
}
