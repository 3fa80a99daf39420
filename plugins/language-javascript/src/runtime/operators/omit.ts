import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { propertyKey } from '../property/key.js';
import { ownEntries } from '../property/own-entries.js';
import { setProperty } from '../property/set.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';
import { isArray, isNullish } from '../values/kinds.js';
import { HEADER_BYTES } from '../values/sizes.js';

/** A fresh object of what a value holds beside these keys, as `{a, ...rest}` takes it. */
export function omit(run: Run, value: Value, keys: Value): JsObject {
  if (isNullish(value)) throw typeError(`Cannot destructure '${String(value)}' as it is ${String(value)}.`);
  const left = new Set((isArray(keys) ? keys : []).map((key) => propertyKey(run, key)));
  run.allocate(HEADER_BYTES);
  const rest = new JsObject();
  for (const [key, content] of ownEntries(run, value)) {
    if (!left.has(key)) setProperty(run, rest, key, content);
  }
  return rest;
}
