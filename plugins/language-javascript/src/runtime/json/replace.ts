import type { Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import type { Steps } from '../calls/drive.js';
import { isCallable } from '../calls/is-function.js';
import { tooDeep } from '../errors.js';
import { ownEntries } from '../property/own-entries.js';
import { setProperty } from '../property/set.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';
import { isArray } from '../values/kinds.js';
import { HEADER_BYTES } from '../values/sizes.js';

/** How deep values may nest that a function looks through. */
const MAX_DEPTH = 500;

/** A copy of a value in which a function has replaced each part before its own parts were looked at. */
export function* replaceParts(run: Run, value: Value, replacer: Value): Steps {
  return yield* new Replacing(run, replacer).part('', value, 0);
}

/** Steps of looking at a part. */
const VISITING = 12;

class Replacing {
  constructor(
    private readonly run: Run,
    private readonly replacer: Value,
  ) {}

  *part(key: string, value: Value, depth: number): Steps {
    if (depth > MAX_DEPTH) throw tooDeep();
    // Going on from a call goes through all levels.
    this.run.spend(VISITING + depth);
    const made = yield callValue(this.run, this.replacer, [key, value]);
    if (isArray(made)) return yield* this.array(made, depth);
    if (made instanceof JsObject && !isCallable(made)) return yield* this.object(made, depth);
    return made;
  }

  private *array(items: readonly Value[], depth: number): Steps {
    this.run.allocateItems(items.length);
    const copy: Value[] = [];
    for (const [index, item] of items.entries()) copy.push(yield* this.part(String(index), item, depth + 1));
    return copy;
  }

  private *object(object: JsObject, depth: number): Steps {
    this.run.allocate(HEADER_BYTES);
    const copy = new JsObject();
    for (const [key, value] of ownEntries(this.run, object)) {
      setProperty(this.run, copy, key, yield* this.part(key, value, depth + 1));
    }
    return copy;
  }
}
