import type { Value } from 'lackpy';
import type { Run } from '../run.js';

/** The code of a native function. `self` is the receiver of a method; arguments that are left out are not there. */
export type Code<Self> = (run: Run, self: Self, args: readonly Value[]) => Value | Promise<Value>;

/** A method as the values of a type have it. */
export class NativeMethod {
  constructor(
    readonly name: string,
    private readonly code: Code<never>,
  ) {}

  /** Calls the method on a receiver of its type. */
  invoke(run: Run, self: Value, args: readonly Value[]): Value | Promise<Value> {
    return this.code(run, self as never, args);
  }
}

/** A native function without receiver, such as `parseInt` or `Math.max`. */
export class NativeFunction {
  constructor(
    readonly name: string,
    /** How many arguments it says that it takes. */
    readonly length: number,
    private readonly code: Code<undefined>,
  ) {}

  /** Calls the function. */
  invoke(run: Run, args: readonly Value[]): Value | Promise<Value> {
    return this.code(run, undefined, args);
  }
}
