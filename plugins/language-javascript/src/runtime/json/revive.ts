import type { Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import type { Steps } from '../calls/drive.js';
import { tooDeep } from '../errors.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';
import { isArray } from '../values/kinds.js';

/** How deep values may nest that a function looks through. */
const MAX_DEPTH = 500;

/** Steps of looking at a part. */
const VISITING = 12;

/** A value whose parts a function has replaced from the inside out; what it makes undefined is taken out of objects. */
export function* reviveParts(run: Run, key: string, value: Value, reviver: Value, depth = 0): Steps {
  if (depth > MAX_DEPTH) throw tooDeep();
  // Going on from a call goes through all levels.
  run.spend(VISITING + depth);
  if (isArray(value)) {
    for (const [index, item] of value.entries()) {
      value[index] = yield* reviveParts(run, String(index), item, reviver, depth + 1);
    }
  } else if (value instanceof JsObject) {
    for (const name of value.keys()) {
      const made = yield* reviveParts(run, name, value.get(name), reviver, depth + 1);
      if (made === undefined) value.delete(name);
      else value.set(name, made);
    }
  }
  return yield callValue(run, reviver, [key, value]);
}
