import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { PyObject } from '../values/py-object.js';
import type { FunctionName, Keywords, Signature } from './signature.js';

/** The code of a native function. `self` is the receiver of a method. */
export type Code<Self> = (
  run: Run,
  self: Self,
  args: readonly Value[],
  keywords: Keywords,
) => Value | Promise<Value>;

/** A method as its type knows it, such as `str.lower`. */
export class PyMethod extends PyObject implements FunctionName {
  readonly qualified: string;

  constructor(
    readonly owner: string,
    readonly name: string,
    readonly signature: Signature,
    readonly code: Code<never>,
  ) {
    super();
    this.qualified = `${owner}.${name}`;
  }

  get typeName(): string {
    return 'method_descriptor';
  }

  /** Calls the method on a receiver of its type. */
  invoke(run: Run, self: Value, args: readonly Value[], keywords: Keywords): Value | Promise<Value> {
    return this.code(run, self as never, this.signature.bind(this, args, keywords), keywords);
  }
}

/** A method with its receiver, such as `'a'.lower`. */
export class PyBoundMethod extends PyObject {
  constructor(
    readonly receiver: Value,
    readonly method: PyMethod,
  ) {
    super();
  }

  get typeName(): string {
    return 'builtin_function_or_method';
  }
}

/** A native function without receiver, such as `len`. */
export class PyBuiltin extends PyObject implements FunctionName {
  readonly qualified: string;

  constructor(
    readonly name: string,
    readonly signature: Signature,
    readonly code: Code<undefined>,
    /** The type it is found on, such as dict for `dict.fromkeys`. */
    readonly owner: string | null = null,
  ) {
    super();
    this.qualified = owner === null ? name : `${owner}.${name}`;
  }

  get typeName(): string {
    return 'builtin_function_or_method';
  }

  /** Calls the function. */
  invoke(run: Run, args: readonly Value[], keywords: Keywords): Value | Promise<Value> {
    return this.code(run, undefined, this.signature.bind(this, args, keywords), keywords);
  }
}
