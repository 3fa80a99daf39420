import type { Value } from 'lackpy';
import { PyObject } from './py-object.js';

/** What stands between brackets with a colon. */
export class PySlice extends PyObject {
  constructor(
    readonly lower: Value,
    readonly upper: Value,
    readonly step: Value,
  ) {
    super();
  }

  get typeName(): string {
    return 'slice';
  }
}
