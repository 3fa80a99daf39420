import type { Cursor, Value } from 'lackpy';

/** What `keys()`, `values()` and `entries()` give: each element once. */
export class JsIterator implements Cursor {
  constructor(
    /** Such as `Array Iterator`. */
    readonly kind: string,
    private readonly cursor: Cursor,
    /** The value that it goes through. */
    readonly source: Value,
  ) {}

  next(): Value {
    return this.cursor.next();
  }
}
