import { END, type Cursor, type Runtime, type RuntimeHost, type Value } from 'lackpy';
import type { Budget } from './budget.js';
import { Lanes, type Lane } from './lanes.js';
import type { Output } from './output.js';
import type { ToolCalls } from './tool-calls.js';

const TEXT_BYTES = 32;
const SLOT_BYTES = 16;

/** What a run has beside its host. */
export interface RunParts {
  readonly runtime: Runtime;
  readonly tools: ToolCalls;
}

/** What generated code calls beside the runtime of its language. */
export class RunHost implements RuntimeHost {
  /** What ended the run, and the position where; null while nothing did. */
  failure: { readonly error: unknown; readonly position: number } | null = null;
  /** Where errors came up; made when there is one. */
  private places: WeakMap<object, number> | null = null;
  private known: RunParts | null = null;

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

  /** Completes the host: runtime and tools need it to be made. */
  complete(parts: RunParts): void {
    this.known = parts;
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
    return value instanceof Promise;
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
    throw this.parts.runtime.unbound(name);
  }

  /** Notes where an error came up; the innermost place counts. Returns the error. */
  readonly locate = (error: unknown, position: number): unknown => {
    if (typeof error !== 'object' || error === null) return error;
    this.places ??= new WeakMap();
    if (!this.places.has(error)) this.places.set(error, position);
    return error;
  };

  fail(error: unknown, position: number): void {
    const place = typeof error === 'object' && error !== null ? this.places?.get(error) : undefined;
    this.failure = { error, position: place ?? position };
  }

  /** A group of lanes, which run side by side. */
  lanes(): Lanes {
    return new Lanes((calls) => this.parts.tools.commit(calls), this.locate);
  }

  /** Calls a tool on behalf of a lane. */
  callIn(lane: Lane, call: () => Value | Promise<Value>): Value | Promise<Value> {
    return this.parts.tools.callIn(lane, call);
  }

  private get parts(): RunParts {
    if (this.known === null) throw new TypeError('The run is not complete yet');
    return this.known;
  }

  private sizeOf(roots: readonly (Value | undefined)[]): number {
    return this.parts.runtime.sizeOf(roots.filter((value) => value !== undefined));
  }
}
