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
  /** The next element, or `END`. */
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
  /** The value of a literal. */
  constant(node: Constant): Value;
  /** A builtin of the grammar as a value. */
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

  /** The operation of a binary operator, by its source spelling. */
  binary(op: string): (left: Value, right: Value) => Value;
  /** The operator of augmented assignment: may change `left` in place and return it. */
  augmented(op: string): (left: Value, right: Value) => Value;
  /** The operation of a unary operator, by its source spelling. */
  unary(op: string): (operand: Value) => Value;
  /** The operation of a comparison, by its source spelling. */
  compare(op: string): (left: Value, right: Value) => boolean;
  /** Whether a condition holds for a value. */
  truthy(value: Value): boolean;
  /** Whether `Optional` ends at this value, and the operator `Coalesce` goes on. Only for languages that have these. */
  isMissing?(value: Value): boolean;

  /** A position at the beginning of something iterable. Throws a ProgramError for what is not. */
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
  /** A list of these elements. The array becomes the list. */
  list(items: Value[]): Value;
  /** A tuple of these elements. The array becomes the tuple. */
  tuple(items: Value[]): Value;
  /** A set of these elements. Throws a ProgramError for one that cannot be in a set. */
  set(items: Value[]): Value;
  /** Adds an element of a set comprehension. */
  setAdd(set: Value, item: Value): void;
  /** A new mapping without entries. */
  dict(): Value;
  /** Adds an entry of a display or comprehension. Throws a ProgramError for a key that cannot be one. */
  dictSet(dict: Value, key: Value, value: Value): void;
  /** `{**mapping}`. */
  dictMerge(dict: Value, mapping: Value): void;
  /** The keyword arguments of a call, in order, of which some stand for all entries of a mapping. */
  keywords(parts: readonly KeywordPart[], callee: Value): readonly KeywordValue[];
  /** A slice value; omitted parts are `nothing`. */
  slice(lower: Value, upper: Value, step: Value): Value;
  /** The value that an omitted slice bound or a missing result has: Python's None. */
  readonly nothing: Value;

  /** `container[key]`, where the key may be a slice. */
  getItem(container: Value, key: Value): Value;
  /** `container[key] = value`. */
  setItem(container: Value, key: Value, value: Value): void;
  /** `value.name`, a method as a value. Throws a ProgramError when the type has none of that name. */
  attribute(value: Value, name: string): Value;
  /** `value.name = content`. Throws a ProgramError where the language has no such assignment. */
  setAttribute(value: Value, name: string, content: Value): void;
  /** Calls a function value. A promise only when the function may reach a tool. */
  call(callee: Value, args: readonly Value[], keywords: readonly KeywordValue[]): Value | Promise<Value>;
  /**
   * The receiver of a method call, given back before the arguments are evaluated. Throws what the language throws then, such as
   * for a value that has no such method.
   */
  receiver(value: Value, name: string): Value;
  /** Calls a method of a value without making it a value first. A promise only when an argument may reach a tool. */
  callMethod(
    receiver: Value,
    name: string,
    args: readonly Value[],
    keywords: readonly KeywordValue[],
  ): Value | Promise<Value>;
  /** Enters a `with` block; returns what `as` binds and how to leave. */
  enter(value: Value): {
    readonly value: Value;
    /** Leaves the block, however it ended. */
    leave(): void;
  };

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
