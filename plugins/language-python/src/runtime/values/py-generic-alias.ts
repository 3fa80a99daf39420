import type { Value } from 'lackpy';
import type { PyType } from '../calls/py-type.js';
import { PyObject } from './py-object.js';
import type { PyTuple } from './py-tuple.js';

/** A type with parameters, such as `list[int]` in an annotation. */
export class PyGenericAlias extends PyObject {
  constructor(
    readonly origin: PyType,
    /** What stands between the brackets. */
    readonly parameters: PyTuple,
  ) {
    super();
  }

  get typeName(): string {
    return 'types.GenericAlias';
  }

  /** The parameters, one by one. */
  get items(): readonly Value[] {
    return this.parameters.items;
  }
}
