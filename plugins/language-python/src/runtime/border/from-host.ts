import { ProgramError, type Value } from 'lackpy';
import type { Run } from '../run.js';
import { normalize } from '../values/int.js';
import { PyDict } from '../values/py-dict.js';
import { PyFloat } from '../values/py-float.js';
import { ENTRY_BYTES, FLOAT_BYTES, HEADER_BYTES, SLOT_BYTES } from '../values/sizes.js';

/** Deeper data than this cannot be handed on. */
const MAX_DEPTH = 500;

/**
 * Copies data of the host in, its own enumerable data properties alone: accessors are not run, prototypes and functions
 * do not come along. Whole numbers are ints, all others floats; what is no data becomes None.
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
    if (depth >= MAX_DEPTH) throw refused(`nests deeper than ${MAX_DEPTH}`);
    if (this.open.has(data)) throw refused('refers to itself');
    this.open.add(data);
    const copy = Array.isArray(data) ? this.list(data, depth) : this.dict(data, depth);
    this.open.delete(data);
    return copy;
  }

  private list(data: readonly unknown[], depth: number): Value[] {
    const length = Number(ownValue(data, 'length'));
    this.run.allocate(HEADER_BYTES + length * SLOT_BYTES);
    this.run.spend(length);
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
      dict.set(key.startsWith('\0') ? `\0s${key}` : key, key, this.value(value, depth + 1));
    }
    return dict;
  }
}

/** The value of a data property; undefined for an accessor, which is not run. */
function ownValue(data: object, key: string): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(data, key);
  return descriptor !== undefined && 'value' in descriptor ? descriptor.value : undefined;
}

function refused(why: string): ProgramError {
  return new ProgramError('ValueError', `data from outside ${why}`);
}
