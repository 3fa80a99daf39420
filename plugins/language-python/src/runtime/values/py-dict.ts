import type { Value } from 'lackpy';
import type { Key } from './key.js';
import { PyObject } from './py-object.js';

/** A dict. Entries keep the order in which their keys came first. */
export class PyDict extends PyObject {
  /** Values by normalised key. */
  private readonly values = new Map<Key, Value>();
  /** The keys whose normalised form is not the value itself, such as tuples, floats and booleans. */
  private readonly originals = new Map<Key, Value>();

  get typeName(): string {
    return 'dict';
  }

  get size(): number {
    return this.values.size;
  }

  /** The value of a key; undefined when there is none. */
  get(key: Key): Value {
    return this.values.get(key);
  }

  has(key: Key): boolean {
    return this.values.has(key);
  }

  /** Sets a value. A key that is already there keeps its place and its first spelling. */
  set(key: Key, original: Value, value: Value): void {
    if (key !== original && !this.values.has(key)) this.originals.set(key, original);
    this.values.set(key, value);
  }

  delete(key: Key): void {
    this.values.delete(key);
    if (this.originals.size > 0) this.originals.delete(key);
  }

  clear(): void {
    this.values.clear();
    this.originals.clear();
  }

  /** The key value behind a normalised key. */
  original(key: Key): Value {
    return this.originals.size === 0 ? key : this.originals.has(key) ? this.originals.get(key) : key;
  }

  /** Normalised keys and values, in order. */
  entries(): IterableIterator<[Key, Value]> {
    return this.values.entries();
  }

  /** Normalised keys, in order. */
  keys(): IterableIterator<Key> {
    return this.values.keys();
  }

  /** Values, in order. */
  contents(): IterableIterator<Value> {
    return this.values.values();
  }
}
