import { ProgramError, type PlainData, type PlainObject, type Value } from 'lackpy';
import { reprOf } from '../format/repr.js';
import { floatText } from '../format/float-text.js';
import { chargeItems } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { bitLength, isInt } from '../values/int.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyFloat } from '../values/py-float.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { HEADER_BYTES } from '../values/sizes.js';
import { isList } from '../values/type-name.js';
import { itemsOf } from '../iteration/items-of.js';

/** Deeper values than this are not handed out. */
const MAX_DEPTH = 500;

/**
 * Copies a value out as plain data: sequences and sets as arrays, dicts as objects whose keys are text, floats as numbers,
 * everything that means nothing outside as its printed form. Throws ValueError for a value that holds itself.
 */
export function toHost(run: Run, value: Value, emit: Emit = () => undefined): PlainData {
  return new Copy(run, emit).value(value, 0);
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
  private readonly open = new Set<Value>();

  constructor(
    private readonly run: Run,
    private readonly emit: Emit,
  ) {}

  value(value: Value, depth: number): PlainData {
    this.emit(SEPARATOR + scalarBytes(value));
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean' || isInt(value)) return value;
    if (value instanceof PyFloat) return value.value;
    const items = this.itemsOf(value);
    if (items === undefined && !(value instanceof PyDict)) return reprOf(this.run, value);
    this.run.allocate(HEADER_BYTES);
    this.run.spend(OPENING);
    if (this.open.has(value)) throw circular();
    if (depth >= MAX_DEPTH) throw tooDeep();
    this.open.add(value);
    const copy = value instanceof PyDict ? this.dict(value, depth) : this.array(items ?? [], depth);
    this.open.delete(value);
    return copy;
  }

  /** The elements of everything that becomes an array. */
  private itemsOf(value: Value): Iterable<Value> | undefined {
    if (isList(value)) return value;
    if (value instanceof PyTuple) return value.items;
    if (value instanceof PySet) return value.contents();
    if (value instanceof PyRange || value instanceof PyDictView) return itemsOf(this.run, value);
    return undefined;
  }

  private array(items: Iterable<Value>, depth: number): PlainData[] {
    const copy: PlainData[] = [];
    for (const item of items) {
      if ((copy.push(this.value(item, depth + 1)) & 1023) === 0) this.charge(1024);
    }
    this.charge(copy.length & 1023);
    return copy;
  }

  private charge(count: number): void {
    chargeItems(this.run, count);
    this.run.spend(count);
  }

  private dict(dict: PyDict, depth: number): PlainObject {
    this.charge(dict.size * 2);
    const copy: PlainObject = {};
    for (const [key, value] of dict.entries()) {
      const text = this.keyText(dict.original(key));
      this.emit(SEPARATOR + text.length);
      defineOwn(copy, text, this.value(value, depth + 1));
    }
    return copy;
  }

  /** A key as text: as JSON writes it where JSON can, else as it prints. */
  private keyText(key: Value): string {
    if (typeof key === 'string') return key;
    if (typeof key === 'boolean') return String(key);
    if (key === null) return 'null';
    return key instanceof PyFloat ? floatText(key.value) : reprOf(this.run, key);
  }
}

function scalarBytes(value: Value): number {
  if (typeof value === 'string') return value.length + ENDS;
  if (typeof value === 'number') return value >= 0 && value < 10 ? 1 : NUMBER;
  return typeof value === 'bigint' ? bitLength(value) / 4 : ENDS;
}

/** Sets a property of any name: a plain assignment to `__proto__` would change what the object is. */
function defineOwn(object: PlainObject, key: string, value: PlainData): void {
  if (key !== '__proto__') {
    object[key] = value;
    return;
  }
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

function circular(): ProgramError {
  return new ProgramError('ValueError', 'Circular reference detected');
}

function tooDeep(): ProgramError {
  return new ProgramError('ValueError', `the value nests deeper than ${MAX_DEPTH}`);
}
