import type { Value } from 'lackpy';
import { arrayIndex } from './array-index.js';

/** A plain object: its own properties and nothing else, in the order of ECMAScript. */
export class JsObject {
  private readonly named = new Map<string, Value>();
  private indexed: Map<string, Value> | null = null;
  private sorted = true;
  private last = -1;

  get size(): number {
    return this.named.size + (this.indexed?.size ?? 0);
  }

  /** The value of a property; undefined when there is none. */
  get(key: string): Value {
    const value = this.named.get(key);
    return value !== undefined || this.indexed === null ? value : this.indexed.get(key);
  }

  has(key: string): boolean {
    return this.named.has(key) || this.indexed?.has(key) === true;
  }

  set(key: string, value: Value): void {
    const index = arrayIndex(key);
    if (index < 0) this.named.set(key, value);
    else this.setIndex(key, index, value);
  }

  delete(key: string): boolean {
    return this.named.delete(key) || this.indexed?.delete(key) === true;
  }

  /** The keys: those that are array indices first, from the smallest to the largest. */
  keys(): string[] {
    return [...this.ordered().keys(), ...this.named.keys()];
  }

  /** The entries in the order of the keys. */
  *entries(): Generator<[string, Value], void> {
    yield* this.ordered();
    yield* this.named;
  }

  private setIndex(key: string, index: number, value: Value): void {
    this.indexed ??= new Map();
    if (index < this.last && !this.indexed.has(key)) this.sorted = false;
    this.last = Math.max(index, this.last);
    this.indexed.set(key, value);
  }

  private ordered(): ReadonlyMap<string, Value> {
    if (this.indexed === null) return NONE;
    if (!this.sorted) {
      this.indexed = new Map([...this.indexed].sort(([left], [right]) => Number(left) - Number(right)));
      this.sorted = true;
    }
    return this.indexed;
  }
}

const NONE: ReadonlyMap<string, Value> = new Map();
