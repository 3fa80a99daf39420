import type { Value } from 'lackpy';
import { PyObject } from './py-object.js';

/** A tuple. Its items never change. */
export class PyTuple extends PyObject {
  constructor(readonly items: readonly Value[]) {
    super();
  }

  get typeName(): string {
    return 'tuple';
  }
}
