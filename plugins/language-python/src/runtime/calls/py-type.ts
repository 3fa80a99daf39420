import { PyObject } from '../values/py-object.js';
import type { Code, PyBuiltin } from './native.js';
import type { MethodTable } from './method-table.js';
import type { FunctionName, Signature } from './signature.js';

/** A type as a value, such as `int`: it makes and recognises values and knows their methods. */
export class PyType extends PyObject implements FunctionName {
  readonly qualified: string;

  constructor(
    readonly name: string,
    readonly signature: Signature,
    readonly code: Code<undefined>,
    readonly methods: MethodTable,
    /** Functions found on the type itself. */
    readonly statics: ReadonlyMap<string, PyBuiltin> = new Map(),
  ) {
    super();
    this.qualified = name;
  }

  get typeName(): string {
    return 'type';
  }
}
