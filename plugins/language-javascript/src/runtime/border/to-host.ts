import type { PlainData, PlainObject, Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { tooDeep } from '../errors.js';
import { circular, type OpenContainer } from '../json/circle.js';
import type { Run } from '../run.js';
import { JsMap } from '../values/js-map.js';
import { JsObject } from '../values/js-object.js';
import { JsSet } from '../values/js-set.js';
import { isArray } from '../values/kinds.js';
import { HEADER_BYTES } from '../values/sizes.js';

/** Deeper values than this are not handed out. */
const MAX_DEPTH = 500;

/**
 * Copies a value out as plain data, as JSON would: undefined and functions are null, and no properties of objects. A Set
 * is an array; a Map is an object when all its keys are text, else an array of pairs. Throws TypeError for a value that
 * holds itself, RangeError for one that nests too deeply.
 */
export function toHost(run: Run, value: Value, emit: Emit = () => undefined): PlainData {
  return new Copy(run, emit).value(value, '', 0);
}

/** Is told of the bytes of text that plain data makes, about. */
type Emit = (bytes: number) => void;

/** What separators and the ends of a container take as text, and a number that is not small. */
const SEPARATOR = 1;
const ENDS = 2;
const NUMBER = 8;

/** Steps of copying a container, beside its elements. */
const OPENING = 40;

class Copy {
  private readonly open = new Map<Value, number>();
  private readonly path: OpenContainer[] = [];

  constructor(
    private readonly run: Run,
    private readonly emit: Emit,
  ) {}

  value(value: Value, key: string | number, depth: number): PlainData {
    this.emit(SEPARATOR + scalarBytes(value));
    if (value === null || hasNoData(value)) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    this.run.allocate(HEADER_BYTES);
    this.run.spend(OPENING);
    const opened = this.open.get(value);
    if (opened !== undefined) throw circular(this.path.slice(opened), key);
    if (depth >= MAX_DEPTH) throw tooDeep();
    this.open.set(value, this.path.length);
    this.path.push({ key, container: value });
    const copy = this.container(value, depth);
    this.path.pop();
    this.open.delete(value);
    return copy;
  }

  private container(value: Value, depth: number): PlainData {
    if (isArray(value)) return this.array(value.values(), depth);
    if (value instanceof JsSet) return this.array(value.members, depth);
    if (value instanceof JsMap) return this.map(value, depth);
    return value instanceof JsObject ? this.object(value.size, value.entries(), depth) : {};
  }

  private array(items: Iterable<Value>, depth: number): PlainData[] {
    const copy: PlainData[] = [];
    for (const item of items) {
      if ((copy.push(this.value(item, copy.length, depth + 1)) & 1023) === 0) this.charge(1024);
    }
    this.charge(copy.length & 1023);
    return copy;
  }

  private map({ entries }: JsMap, depth: number): PlainData {
    for (const key of entries.keys()) if (typeof key !== 'string') return this.array(entries, depth);
    return this.object(entries.size, entries as ReadonlyMap<string, Value>, depth);
  }

  private object(size: number, entries: Iterable<[string, Value]>, depth: number): PlainObject {
    this.charge(size * 2);
    const copy: PlainObject = {};
    for (const [key, value] of entries) {
      if (hasNoData(value)) continue;
      this.emit(SEPARATOR + key.length);
      defineOwn(copy, key, this.value(value, key, depth + 1));
    }
    return copy;
  }

  private charge(count: number): void {
    this.run.allocateItems(count);
    this.run.spend(count);
  }
}

function hasNoData(value: Value): boolean {
  return value === undefined || isCallable(value);
}

function scalarBytes(value: Value): number {
  if (typeof value === 'string') return value.length + ENDS;
  return typeof value === 'number' && !(value >= 0 && value < 10) ? NUMBER : ENDS;
}

/** Sets a property of any name: a plain assignment to `__proto__` would change what the object is. */
function defineOwn(object: PlainObject, key: string, value: PlainData): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
