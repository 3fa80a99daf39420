import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { Namespace } from '../calls/namespace.js';
import { ownEntries } from '../property/own-entries.js';
import type { Run } from '../run.js';
import { JsIterator } from '../values/js-iterator.js';
import { JsMap } from '../values/js-map.js';
import { JsObject } from '../values/js-object.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';
import { HEADER_BYTES, SLOT_BYTES } from '../values/sizes.js';

/** So many elements of an array, a Map or a Set are shown. */
const SHOWN_ITEMS = 100;

/** Steps and bytes that showing one part takes. */
const PART_STEPS = 4;
const PART_BYTES = 48;

/**
 * Copies as much of a value to the host as its inspector shows: what is nested deeper is only known to be empty or not.
 * Values are copied as often as they are shown, so that all that the inspector will do is accounted for.
 */
export function hostCopy(run: Run, value: Value, depth: number): unknown {
  return new Copy(run, depth).value(value, 0);
}

class Copy {
  /** Containers around the one being copied, with their copies. */
  private readonly open = new Map<Value, object>();

  constructor(
    private readonly run: Run,
    private readonly depth: number,
  ) {}

  value(value: Value, depth: number): unknown {
    this.run.spend(PART_STEPS);
    this.run.allocate(PART_BYTES);
    if (typeof value === 'string') this.run.allocateText(Math.min(value.length, 20_000));
    if (typeof value !== 'object' || value === null) return value;
    if (isCallable(value)) return functionNamed(value.name);
    return this.open.get(value) ?? this.container(value, depth);
  }

  private container(value: Value, depth: number): object {
    const copy = emptyCopy(value);
    this.run.allocate(HEADER_BYTES);
    if (depth > this.depth) return fillSomehow(copy, value);
    this.open.set(value, copy);
    if (Array.isArray(copy) && isArray(value)) this.fillArray(copy, value, depth);
    else if (copy instanceof Map && value instanceof JsMap) this.fillMap(copy, value, depth);
    else if (copy instanceof Set && value instanceof JsSet) this.fillSet(copy, value, depth);
    else if (value instanceof JsObject) this.fillObject(copy, value, depth);
    this.open.delete(value);
    return copy;
  }

  private fillArray(copy: unknown[], items: readonly Value[], depth: number): void {
    const shown = Math.min(items.length, 4 * SHOWN_ITEMS);
    copy.length = items.length;
    for (let index = 0; index < shown; index++) {
      if (index in items) copy[index] = index < SHOWN_ITEMS ? this.value(items[index], depth + 1) : 0;
    }
  }

  private fillMap(copy: Map<unknown, unknown>, { entries }: JsMap, depth: number): void {
    this.chargeUnseen(entries.size);
    for (const [key, value] of entries) {
      if (copy.size < SHOWN_ITEMS) copy.set(this.value(key, depth + 1), this.value(value, depth + 1));
      else copy.set({}, 0);
    }
  }

  private fillSet(copy: Set<unknown>, { members }: JsSet, depth: number): void {
    this.chargeUnseen(members.size);
    for (const member of members) copy.add(copy.size < SHOWN_ITEMS ? this.value(member, depth + 1) : {});
  }

  private fillObject(copy: object, object: JsObject, depth: number): void {
    for (const [key, value] of ownEntries(this.run, object)) {
      this.run.allocateText(key.length);
      defineOwn(copy, key, this.value(value, depth + 1));
    }
  }

  /** What is not shown is counted by the inspector. */
  private chargeUnseen(size: number): void {
    if (size <= SHOWN_ITEMS) return;
    this.run.spend(size);
    this.run.allocate(size * 4 * SLOT_BYTES);
  }
}

function emptyCopy(value: Value): object {
  if (isArray(value)) return [];
  if (value instanceof JsMap) return new Map();
  if (value instanceof JsSet) return new Set();
  if (value instanceof JsIterator) return tagged(value.kind);
  return value instanceof Namespace ? tagged(value.name) : {};
}

/** What is not shown any more shows whether it is empty. */
function fillSomehow(copy: object, value: Value): object {
  if (isArray(value) && Array.isArray(copy)) copy.length = value.length;
  else if (value instanceof JsMap && copy instanceof Map && value.entries.size > 0) copy.set(0, 0);
  else if (value instanceof JsSet && copy instanceof Set && value.members.size > 0) copy.add(0);
  else if (value instanceof JsObject && value.size > 0) defineOwn(copy, 'key', 0);
  return copy;
}

function defineOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

function functionNamed(name: string): object {
  return Object.defineProperty(() => undefined, 'name', { value: name });
}

function tagged(tag: string): object {
  return Object.defineProperty({}, Symbol.toStringTag, { value: tag });
}
