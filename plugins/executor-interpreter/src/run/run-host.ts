import { END, type Cursor, type Runtime, type RuntimeHost, type Value } from 'lackpy';
import type { Budget } from './budget.js';
import type { Output } from './output.js';

const TEXT_BYTES = 32;
const SLOT_BYTES = 8;

/** What generated code calls beside the runtime of its language. */
export class RunHost implements RuntimeHost {
  /** What ended the run, and the position where; null while nothing did. */
  failure: { readonly error: unknown; readonly position: number } | null = null;
  private located: number | null = null;
  private language: Runtime | null = null;

  constructor(
    private readonly budget: Budget,
    private readonly output: Output,
  ) {}

  /** Steps to the next look at the clock; generated code counts them down. */
  get left(): number {
    return this.budget.left;
  }

  set left(steps: number) {
    this.budget.left = steps;
  }

  use(runtime: Runtime): void {
    this.language = runtime;
  }

  allocate(bytes: number): void {
    this.budget.allocate(bytes);
  }

  spend(steps: number): void {
    this.budget.spend(steps);
  }

  write(text: string): void {
    this.output.write(text);
  }

  settle(): void {
    this.budget.settle();
  }

  /** A rest between statements; `roots` are all values the program can reach, null when some are out of sight. */
  rest(roots: readonly (Value | undefined)[] | null): Promise<void> {
    return this.budget.rest(roots === null ? null : () => this.sizeOf(roots));
  }

  /** Accounts for so many more elements of a list that is being made. */
  grow(count: number): void {
    this.budget.allocate(count * SLOT_BYTES);
  }

  /** Puts elements at the end of a list that is being made. */
  append(items: Value[], more: readonly Value[]): void {
    for (const item of more) items.push(item);
  }

  /** All that a cursor brings. */
  drain(cursor: Cursor): Value[] {
    const items: Value[] = [];
    for (let item = cursor.next(); item !== END; item = cursor.next()) {
      if ((items.push(item) & 1023) !== 0) continue;
      this.grow(1024);
      this.spend(1024);
    }
    return items;
  }

  /** Accounts for a string that was put together; the host copies nothing until it is looked at. */
  joined(text: string): string {
    this.budget.allocate(TEXT_BYTES + text.length * 2);
    return text;
  }

  isPromise(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
  }

  /** A cursor over what a generator yields. */
  cursor(generator: Generator<Value, void>): Cursor {
    return {
      next: () => {
        const { done, value } = generator.next();
        return done === true ? END : value;
      },
    };
  }

  unbound(name: string): never {
    throw this.runtime.unbound(name);
  }

  /** Notes where an error came up; the innermost place counts. Returns the error. */
  locate(error: unknown, position: number): unknown {
    this.located ??= position;
    return error;
  }

  fail(error: unknown, position: number): void {
    this.failure = { error, position: this.located ?? position };
  }

  private get runtime(): Runtime {
    if (this.language === null) throw new TypeError('The run has no runtime yet');
    return this.language;
  }

  private sizeOf(roots: readonly (Value | undefined)[]): number {
    return this.runtime.sizeOf(roots.filter((value) => value !== undefined));
  }
}
