import type { FunctionBody, FunctionParameter, Value } from 'lackpy';
import { PyObject } from '../values/py-object.js';

/** A function of the run: a tool or a lambda. */
export class PyFunction extends PyObject {
  constructor(
    readonly name: string,
    readonly params: readonly FunctionParameter[],
    readonly body: FunctionBody,
    /** The values that the function keeps alive. */
    readonly captured: () => readonly Value[],
  ) {
    super();
  }

  get typeName(): string {
    return 'function';
  }
}
