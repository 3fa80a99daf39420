import type { Constant, Parameter } from '../ast/nodes.js';
import type { PlainData } from './plain-data.js';

/**
 * A value of the language, never of the host. Strings and booleans are the host's primitives and a list is an array;
 * everything else is up to the dialect. Executors pass values on and never look inside.
 */
export type Value = unknown;

/** What a cursor returns when nothing is left. */
export const END: unique symbol = Symbol.for('lackpy:end') as typeof END;

/** A position in something iterable. A cursor over a list sees elements appended while it runs. */
export interface Cursor {
  next(): Value;
}

/** A keyword argument of a call at run time. */
export interface KeywordValue {
  readonly name: string;
  readonly value: Value;
}

/** A keyword argument, or `**value` where the name is null. */
export interface KeywordPart {
  readonly name: string | null;
  readonly value: Value;
}

/** A parameter of a function value; `default` is undefined when the argument is required. */
export interface FunctionParameter {
  readonly name: string;
  readonly kind: Parameter['kind'];
  readonly default?: Value;
}

/** Code of a function value; it gets one argument per parameter. A promise when it calls a tool. */
export type FunctionBody = (args: readonly Value[]) => Value | Promise<Value>;

/**
 * What the executor gives the runtime for one run. All charging throws a ProgramError whose code is a LimitCode when a
 * limit is passed; the runtime lets it through.
 */
export interface RuntimeHost {
  /** Accounts for bytes about to be allocated. Call it before allocating. */
  allocate(bytes: number): void;
  /** Accounts for work done inside one operation, about one step per element touched. */
  spend(steps: number): void;
  /** Appends printed text. */
  write(text: string): void;
}

/**
 * The operations of a language on its values, for one run. Operators are looked up once per program and then called
 * directly. Faults of the program are thrown as ProgramError with the language's own exception name and message.
 * `call` and `callMethod` return a promise only when a function argument may reach a tool.
 */
export interface Runtime {
  constant(node: Constant): Value;
  builtin(name: string): Value;
  /**
   * A function value around a tool or a lambda.
   * @param captured the values that the body keeps alive beside its parameters' defaults, for `sizeOf`.
   */
  functionValue(
    name: string,
    params: readonly FunctionParameter[],
    body: FunctionBody,
    captured: () => readonly Value[],
  ): Value;

  binary(op: string): (left: Value, right: Value) => Value;
  /** The operator of augmented assignment: may change `left` in place and return it. */
  augmented(op: string): (left: Value, right: Value) => Value;
  unary(op: string): (operand: Value) => Value;
  compare(op: string): (left: Value, right: Value) => boolean;
  truthy(value: Value): boolean;
  /** Whether `Optional` ends at this value, and the operator `Coalesce` goes on. Only for languages that have these. */
  isMissing?(value: Value): boolean;

  cursor(iterable: Value): Cursor;
  /** The elements of a starred part of a list or tuple display. The array is the caller's. */
  spread(iterable: Value): Value[];
  /** The elements of a starred argument of a call. The array is the caller's. */
  spreadArgument(iterable: Value, callee: Value): Value[];
  /**
   * The value of a generator expression: an iterator over what the cursor brings, whose faults come out of the
   * operation that asks for the next element.
   * @param captured the values that the cursor keeps alive, for `sizeOf`.
   */
  generator(cursor: Cursor, captured: () => readonly Value[]): Value;
  /** Elements for unpacking into `count` targets; with `star` ≥ 0 that target gets a list of what is left over. */
  unpack(iterable: Value, count: number, star: number): readonly Value[];
  list(items: Value[]): Value;
  tuple(items: Value[]): Value;
  set(items: Value[]): Value;
  /** Adds an element of a set comprehension. */
  setAdd(set: Value, item: Value): void;
  dict(): Value;
  dictSet(dict: Value, key: Value, value: Value): void;
  /** `{**mapping}`. */
  dictMerge(dict: Value, mapping: Value): void;
  /** The keyword arguments of a call, in order, of which some stand for all entries of a mapping. */
  keywords(parts: readonly KeywordPart[], callee: Value): readonly KeywordValue[];
  slice(lower: Value, upper: Value, step: Value): Value;
  /** The value that an omitted slice bound or a missing result has: Python's None. */
  readonly nothing: Value;

  getItem(container: Value, key: Value): Value;
  setItem(container: Value, key: Value, value: Value): void;
  attribute(value: Value, name: string): Value;
  setAttribute(value: Value, name: string, content: Value): void;
  call(callee: Value, args: readonly Value[], keywords: readonly KeywordValue[]): Value | Promise<Value>;
  callMethod(
    receiver: Value,
    name: string,
    args: readonly Value[],
    keywords: readonly KeywordValue[],
  ): Value | Promise<Value>;
  /** Enters a `with` block; returns what `as` binds and how to leave. */
  enter(value: Value): { readonly value: Value; leave(): void };

  /** One replacement field of a format string. `spec` is evaluated text. */
  format(value: Value, conversion: 's' | 'r' | 'a' | null, spec: string): string;

  /** Copies host data in; anything that is not plain data becomes a ProgramError or its plain part. */
  fromHost(data: unknown): Value;
  /**
   * Copies a value out as plain data.
   * @param emit is told of the bytes of text that the data makes, about, while it is made; it throws to end it.
   */
  toHost(value: Value, emit?: (bytes: number) => void): PlainData;
  /** How the language itself prints the value (`repr`), bounded to `maxLength` characters when given. */
  display(value: Value, maxLength?: number): string;
  /** Whether a last expression of this value counts as no output to display. */
  isNothing(value: Value): boolean;
  /** Whether the value is a function, a tool or a type, which mean nothing outside the run. */
  isFunction(value: Value): boolean;
  /** Bytes reachable from these values, as accounted by `allocate`. */
  sizeOf(roots: readonly Value[]): number;
  /** The error for a variable read before it was assigned. */
  unbound(name: string): Error;
}
