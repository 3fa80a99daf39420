import { PyObject } from './py-object.js';

/** A float. Its own class, so that 3.0 never turns into 3. */
export class PyFloat extends PyObject {
  constructor(readonly value: number) {
    super();
  }

  get typeName(): string {
    return 'float';
  }
}
