import type { Cursor, Value } from 'lackpy';
import { PyObject } from './py-object.js';

/** An iterator: what `zip`, `enumerate`, `reversed` and generator expressions give. It runs once. */
export class PyIterator extends PyObject implements Cursor {
  constructor(
    readonly typeName: string,
    private readonly source: Cursor,
    /** The values that the iterator keeps alive. */
    readonly captured: () => readonly Value[],
  ) {
    super();
  }

  next(): Value {
    return this.source.next();
  }
}
