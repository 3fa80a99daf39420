import type { Value } from 'lackpy';
import { isPrimitive } from '../convert/to-primitive.js';
import { typeError } from '../errors.js';
import { describeValue } from '../format/describe.js';
import type { Run } from '../run.js';
import { getItem } from './get.js';

/** Key and value of an entry such as `[key, value]`. Throws TypeError when it is a primitive. */
export function readEntry(run: Run, entry: Value): readonly [Value, Value] {
  if (isPrimitive(entry)) throw typeError(`Iterator value ${describeValue(entry)} is not an entry object`);
  return [getItem(run, entry, 0), getItem(run, entry, 1)];
}
