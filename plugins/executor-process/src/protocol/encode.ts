import { types } from 'node:util';
import { FrameError } from './frames.js';
import { MAX_DEPTH, TAG, type TagName } from './tags.js';

/** About the bytes that a number, a separator or a mark takes. */
const SMALL = 8;

/**
 * Any data of the host in a form that JSON holds. Reads own data properties alone: no getter, proxy, iterator or method
 * of it runs. Maps, sets and dates stay what they are; what is no data becomes undefined.
 * @throws FrameError when the form would be longer than about `maxBytes`.
 */
export function encode(data: unknown, maxBytes: number): unknown {
  return new Encoder(maxBytes).value(data, 0);
}

class Encoder {
  private readonly open = new Set<object>();

  constructor(private left: number) {}

  value(data: unknown, depth: number): unknown {
    this.charge(SMALL);
    switch (typeof data) {
      case 'string':
        this.charge(data.length);
        return data;
      case 'boolean':
        return data;
      case 'number':
        return Number.isFinite(data) && !Object.is(data, -0) ? data : tagged('float', numberText(data));
      case 'bigint':
        return this.big(data);
      case 'object':
        return data === null ? null : this.object(data, depth);
      default:
        return tagged('undefined');
    }
  }

  private big(data: bigint): unknown {
    const text = data.toString(16);
    this.charge(text.length);
    return tagged('int', text);
  }

  private object(data: object, depth: number): unknown {
    if (types.isProxy(data)) return null;
    if (types.isDate(data)) return tagged('date', numberText(Date.prototype.getTime.call(data)));
    if (types.isBoxedPrimitive(data)) return this.value(unboxed(data), depth + 1);
    if (depth >= MAX_DEPTH) return null;
    if (this.open.has(data)) return tagged('circle');
    this.open.add(data);
    const copy = this.container(data, depth + 1);
    this.open.delete(data);
    return copy;
  }

  private container(data: object, depth: number): unknown {
    if (Array.isArray(data)) return this.list(data, depth);
    if (types.isMap(data)) return this.map(data, depth);
    if (types.isSet(data)) {
      const items = Array.from(Set.prototype.values.call(data), (item) => this.value(item, depth));
      return tagged('set', items);
    }
    if (types.isTypedArray(data)) return this.numbers(data, depth);
    return this.record(data, depth);
  }

  private numbers(data: ArrayLike<number | bigint>, depth: number): unknown[] {
    return Array.from(data, (item) => this.value(item, depth));
  }

  private list(data: readonly unknown[], depth: number): unknown[] {
    const length = Number(ownValue(data, 'length'));
    this.charge(length);
    return Array.from({ length }, (_, index) => this.value(ownValue(data, String(index)), depth));
  }

  private map(data: ReadonlyMap<unknown, unknown>, depth: number): unknown {
    const entries = Array.from(Map.prototype.entries.call(data), ([key, value]: [unknown, unknown]) => [
      this.value(key, depth),
      this.value(value, depth),
    ]);
    return tagged('map', entries);
  }

  private record(data: object, depth: number): unknown {
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(data)) {
      const value = ownValue(data, key);
      if (value === undefined || typeof value === 'function' || typeof value === 'symbol') continue;
      this.charge(key.length);
      entries.push([key, this.value(value, depth)]);
    }
    return Object.hasOwn(data, TAG) ? tagged('object', entries) : Object.fromEntries(entries);
  }

  private charge(bytes: number): void {
    if ((this.left -= bytes) < 0) throw new FrameError('Data is too large for a message');
  }
}

function tagged(name: TagName, content?: unknown): unknown {
  return content === undefined ? { [TAG]: name } : { [TAG]: name, v: content };
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
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
