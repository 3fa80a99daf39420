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
import { firstOf, PartCount, SHOWN_ITEMS } from './shown-parts.js';

/** Steps and bytes that showing one part takes. */
const PART_STEPS = 4;
const PART_BYTES = 48;

/** Arrays are copied a little further than they are shown. */
const COPIED_ITEMS = 4 * SHOWN_ITEMS;

/**
 * Copies as much of a value to the host as its inspector shows: what is nested deeper is only known to be empty or not.
 * All that the inspector will do is accounted for, also where it shows the same value many times.
 */
export function hostCopy(run: Run, value: Value, depth: number): unknown {
  const count = new PartCount(run, depth).of(value, 0);
  run.spend(count * PART_STEPS);
  run.allocate(count * PART_BYTES);
  return new Copy(run, depth).of(value);
}

/** A container whose copy is still empty. */
interface Pending {
  readonly value: Value;
  readonly copy: object;
  readonly level: number;
}

/** Goes level by level, so that every container is copied where it is shown best. */
class Copy {
  private readonly copies = new Map<Value, object>();
  private readonly pending: Pending[] = [];

  constructor(
    private readonly run: Run,
    private readonly depth: number,
  ) {}

  of(value: Value): unknown {
    const copy = this.part(value, 0);
    for (let at = 0; at < this.pending.length; at++) {
      const next = this.pending[at];
      if (next !== undefined) this.fill(next);
    }
    return copy;
  }

  private part(value: Value, level: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (isCallable(value)) return functionNamed(value.name);
    const known = this.copies.get(value);
    if (known !== undefined) return known;
    this.run.allocate(HEADER_BYTES);
    const copy = emptyCopy(value);
    this.copies.set(value, copy);
    this.pending.push({ value, copy, level });
    return copy;
  }

  private fill({ value, copy, level }: Pending): void {
    if (level > this.depth) fillSomehow(copy, value);
    else if (Array.isArray(copy) && isArray(value)) this.fillArray(copy, value, level);
    else if (copy instanceof Map && value instanceof JsMap) this.fillMap(copy, value, level);
    else if (copy instanceof Set && value instanceof JsSet) this.fillSet(copy, value, level);
    else if (value instanceof JsObject) this.fillObject(copy, value, level);
  }

  private fillArray(copy: unknown[], items: readonly Value[], level: number): void {
    const shown = Math.min(items.length, COPIED_ITEMS);
    copy.length = items.length;
    for (let index = 0; index < shown; index++) {
      if (index in items) copy[index] = index < SHOWN_ITEMS ? this.part(items[index], level + 1) : 0;
    }
  }

  private fillMap(copy: Map<unknown, unknown>, { entries }: JsMap, level: number): void {
    this.chargeUnseen(entries.size);
    for (const [key, value] of firstOf(entries))
      copy.set(this.part(key, level + 1), this.part(value, level + 1));
    while (copy.size < entries.size) copy.set({}, 0);
  }

  private fillSet(copy: Set<unknown>, { members }: JsSet, level: number): void {
    this.chargeUnseen(members.size);
    for (const member of firstOf(members)) copy.add(this.part(member, level + 1));
    while (copy.size < members.size) copy.add({});
  }

  private fillObject(copy: object, object: JsObject, level: number): void {
    for (const [key, value] of ownEntries(this.run, object))
      defineOwn(copy, key, this.part(value, level + 1));
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
function fillSomehow(copy: object, value: Value): void {
  if (isArray(value) && Array.isArray(copy)) copy.length = value.length;
  else if (value instanceof JsMap && copy instanceof Map && value.entries.size > 0) copy.set(0, 0);
  else if (value instanceof JsSet && copy instanceof Set && value.members.size > 0) copy.add(0);
  else if (value instanceof JsObject && value.size > 0) defineOwn(copy, 'key', 0);
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
