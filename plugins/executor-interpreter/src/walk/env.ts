import type { Value } from 'lackpy';

/** The variables of one block of a program that is walked, inside those around it. */
export class Env {
  private readonly own = new Map<string, Value>();

  /** @param names the variables of the block; they have no value at first. */
  constructor(
    readonly parent: Env | null,
    names: Iterable<string>,
  ) {
    for (const name of names) this.own.set(name, undefined);
  }

  /** The value of a variable; undefined when it has none, or there is no such variable. */
  get(name: string): Value {
    const value = this.own.get(name);
    if (value !== undefined || this.own.has(name)) return value;
    return this.parent?.get(name);
  }

  /** Whether there is such a variable. */
  has(name: string): boolean {
    return this.holderOf(name) !== null;
  }

  set(name: string, value: Value): void {
    const holder = this.holderOf(name);
    if (holder === null) throw new TypeError(`The assigned name ${name} has no variable`);
    holder.own.set(name, value);
  }

  /** The values of this block's own variables. */
  values(): Value[] {
    return [...this.own.values()];
  }

  /** The values of all variables around the current place that are not the program's own. */
  locals(): Value[] {
    return this.parent === null ? [] : [...this.own.values(), ...this.parent.locals()];
  }

  /** The same variables as they are now; those of the program itself are shared. */
  snapshot(): Env {
    if (this.parent === null) return this;
    const copy = new Env(this.parent.snapshot(), []);
    for (const [name, value] of this.own) copy.own.set(name, value);
    return copy;
  }

  private holderOf(name: string): Env | null {
    return this.own.has(name) ? this : (this.parent?.holderOf(name) ?? null);
  }
}
