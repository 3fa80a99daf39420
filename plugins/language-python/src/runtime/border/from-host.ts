import { types } from 'node:util';
import { ProgramError, type Value } from 'lackpy';
import { bitsOf, chargeBits } from '../operators/big-cost.js';
import { chargeItems } from '../iteration/items-of.js';
import { setEntry } from '../operators/set-item.js';
import type { Run } from '../run.js';
import { normalize } from '../values/int.js';
import { keyOf } from '../values/key-of.js';
import { PyDict } from '../values/py-dict.js';
import { PyFloat } from '../values/py-float.js';
import { ENTRY_BYTES, FLOAT_BYTES, HEADER_BYTES } from '../values/sizes.js';

/** Deeper data than this cannot be handed on. */
const MAX_DEPTH = 500;

/**
 * Copies data of the host in, its own enumerable data properties alone: accessors are not run, prototypes and functions
 * do not come along. Whole numbers are ints, all others floats; a Map is a dict, a Set and a typed array are lists, a
 * Date is its ISO text; what is no data becomes None. Throws ValueError for data that holds itself or nests too deeply.
 */
export function fromHost(run: Run, data: unknown): Value {
  return new Copy(run).value(data, 0);
}

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
        return data;
      case 'number':
        return this.number(data);
      case 'bigint':
        chargeBits(this.run, bitsOf(data));
        return normalize(data);
      case 'object':
        return data === null ? null : this.object(data, depth);
      default:
        return null;
    }
  }

  private number(data: number): Value {
    if (Number.isSafeInteger(data) && !Object.is(data, -0)) return data;
    if (Number.isInteger(data) && data !== 0) return normalize(BigInt(data));
    this.run.allocate(FLOAT_BYTES);
    return new PyFloat(data);
  }

  private object(data: object, depth: number): Value {
    // Looking at a proxy runs its code.
    if (types.isProxy(data)) return null;
    if (types.isDate(data)) return dateText(data);
    if (types.isBoxedPrimitive(data)) return this.value(unboxed(data), depth + 1);
    if (depth >= MAX_DEPTH) throw refused(`nests deeper than ${MAX_DEPTH}`);
    if (this.open.has(data)) throw refused('refers to itself');
    this.open.add(data);
    const copy = this.container(data, depth);
    this.open.delete(data);
    return copy;
  }

  private container(data: object, depth: number): Value {
    if (Array.isArray(data)) return this.list(data, depth);
    if (types.isMap(data)) return this.map(data, depth);
    if (types.isSet(data)) return this.items(Array.from(Set.prototype.values.call(data)), depth);
    if (types.isTypedArray(data)) return this.items(data, depth);
    return this.dict(data, depth);
  }

  private items(data: ArrayLike<unknown>, depth: number): Value[] {
    chargeItems(this.run, data.length);
    return Array.from(data, (item) => this.value(item, depth + 1));
  }

  private map(data: ReadonlyMap<unknown, unknown>, depth: number): PyDict {
    const dict = new PyDict();
    for (const [key, value] of Map.prototype.entries.call(data)) {
      setEntry(this.run, dict, this.value(key, depth + 1), this.value(value, depth + 1));
    }
    return dict;
  }

  private list(data: readonly unknown[], depth: number): Value[] {
    const length = Number(ownValue(data, 'length'));
    chargeItems(this.run, length);
    const items: Value[] = [];
    for (let index = 0; index < length; index++)
      items.push(this.value(ownValue(data, String(index)), depth + 1));
    return items;
  }

  private dict(data: object, depth: number): PyDict {
    const dict = new PyDict();
    this.run.allocate(HEADER_BYTES);
    for (const key of Object.keys(data)) {
      const value = ownValue(data, key);
      if (value === undefined || typeof value === 'function' || typeof value === 'symbol') continue;
      this.run.allocate(ENTRY_BYTES);
      this.run.spend(1);
      dict.set(keyOf(this.run, key), key, this.value(value, depth + 1));
    }
    return dict;
  }
}

/** The value of a data property; undefined for an accessor, which is not run. */
function ownValue(data: object, key: string): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(data, key);
  return descriptor !== undefined && 'value' in descriptor ? descriptor.value : undefined;
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

function refused(why: string): ProgramError {
  return new ProgramError('ValueError', `data from outside ${why}`);
}
