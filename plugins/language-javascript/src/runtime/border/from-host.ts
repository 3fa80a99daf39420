import { types } from 'node:util';
import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { setEntry } from '../methods/map-methods.js';
import { addMember } from '../methods/set-methods.js';
import { setProperty } from '../property/set.js';
import type { Run } from '../run.js';
import { JsMap } from '../values/js-map.js';
import { JsObject } from '../values/js-object.js';
import { JsSet } from '../values/js-set.js';
import { HEADER_BYTES } from '../values/sizes.js';

/** Deeper data than this cannot be handed on. */
const MAX_DEPTH = 500;

/**
 * Copies data of the host in, its own enumerable data properties alone: accessors are not run, prototypes and functions
 * do not come along. A typed array is an array, a Date its ISO text, a bigint the nearest number; what is no data becomes
 * null. Throws TypeError for data that holds itself or nests too deeply.
 */
export function fromHost(run: Run, data: unknown): Value {
  return new Copy(run).value(data, 0);
}

/** Steps of copying a container, beside its contents. */
const OPENING = 8;

class Copy {
  /** Objects around the one being copied. */
  private readonly open = new Set<object>();

  constructor(private readonly run: Run) {}

  value(data: unknown, depth: number): Value {
    switch (typeof data) {
      case 'string':
        this.run.allocateText(data.length);
        return data;
      case 'boolean':
      case 'number':
      case 'undefined':
        return data;
      case 'bigint':
        return Number(data);
      case 'object':
        return data === null ? null : this.object(data, depth);
      default:
        return null;
    }
  }

  private object(data: object, depth: number): Value {
    // Looking at a proxy runs its code.
    if (types.isProxy(data)) return null;
    if (types.isDate(data)) return dateText(data);
    if (types.isBoxedPrimitive(data)) return this.value(unboxed(data), depth + 1);
    if (depth >= MAX_DEPTH) throw refused(`nests deeper than ${String(MAX_DEPTH)}`);
    if (this.open.has(data)) throw refused('refers to itself');
    this.open.add(data);
    this.run.spend(OPENING);
    const copy = this.container(data, depth);
    this.open.delete(data);
    return copy;
  }

  private container(data: object, depth: number): Value {
    if (Array.isArray(data)) return this.list(data, depth);
    if (types.isMap(data)) return this.map(data, depth);
    if (types.isSet(data)) return this.set(data, depth);
    if (types.isTypedArray(data)) return this.items(data);
    return this.plain(data, depth);
  }

  private items(data: ArrayLike<unknown>): Value[] {
    this.run.allocateItems(data.length);
    return Array.from(data, (item) => this.value(item, 0));
  }

  private map(data: ReadonlyMap<unknown, unknown>, depth: number): JsMap {
    this.run.allocate(HEADER_BYTES);
    const map = new JsMap();
    for (const [key, value] of Map.prototype.entries.call(data)) {
      setEntry(this.run, map, this.value(key, depth + 1), this.value(value, depth + 1));
    }
    return map;
  }

  private set(data: ReadonlySet<unknown>, depth: number): JsSet {
    this.run.allocate(HEADER_BYTES);
    const set = new JsSet();
    for (const member of Set.prototype.values.call(data)) {
      addMember(this.run, set, this.value(member, depth + 1));
    }
    return set;
  }

  private list(data: readonly unknown[], depth: number): Value[] {
    const length = Number(ownProperty(data, 'length')?.value);
    this.run.allocateItems(length);
    const items: Value[] = [];
    for (let index = 0; index < length; index++) {
      items.push(this.value(ownProperty(data, String(index))?.value, depth + 1));
    }
    return items;
  }

  private plain(data: object, depth: number): JsObject {
    const object = new JsObject();
    this.run.allocate(HEADER_BYTES);
    for (const key of Object.keys(data)) {
      const property = ownProperty(data, key);
      if (property === null || typeof property.value === 'function' || typeof property.value === 'symbol')
        continue;
      this.run.spend(1);
      setProperty(this.run, object, key, this.value(property.value, depth + 1));
    }
    return object;
  }
}

/** A data property; null for an accessor, which is not run. */
function ownProperty(data: object, key: string): { readonly value: unknown } | null {
  const descriptor = Object.getOwnPropertyDescriptor(data, key);
  return descriptor !== undefined && 'value' in descriptor ? { value: descriptor.value } : null;
}

/** What a boxed number, string or boolean holds, asked of no method of its own. */
function unboxed(data: object): unknown {
  if (types.isNumberObject(data)) return Number.prototype.valueOf.call(data);
  if (types.isStringObject(data)) return String.prototype.valueOf.call(data);
  return types.isBooleanObject(data) ? Boolean.prototype.valueOf.call(data) : null;
}

/** A date that is none has no text. */
function dateText(date: Date): string | null {
  const time = Date.prototype.getTime.call(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function refused(why: string): Error {
  return typeError(`data from outside ${why}`);
}
