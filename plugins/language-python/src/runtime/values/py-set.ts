import type { Value } from 'lackpy';
import type { Key } from './key.js';
import { PyObject } from './py-object.js';

/** A set. */
export class PySet extends PyObject {
  private readonly members = new Map<Key, Value>();

  get typeName(): string {
    return 'set';
  }

  get size(): number {
    return this.members.size;
  }

  has(key: Key): boolean {
    return this.members.has(key);
  }

  /** Adds a member; one that is already there stays as it is. */
  add(key: Key, value: Value): void {
    if (!this.members.has(key)) this.members.set(key, value);
  }

  delete(key: Key): boolean {
    return this.members.delete(key);
  }

  clear(): void {
    this.members.clear();
  }

  /** Normalised keys and members. */
  entries(): IterableIterator<[Key, Value]> {
    return this.members.entries();
  }

  /** Members in order. */
  contents(): IterableIterator<Value> {
    return this.members.values();
  }
}
