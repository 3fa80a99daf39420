import { END, type Cursor, type Value } from 'lackpy';

/** What `keys()`, `values()` and `entries()` give: each element once. */
export class JsIterator implements Cursor {
  /** Elements that were looked at before their turn. */
  private readonly seen: Value[] = [];

  constructor(
    /** Such as `Array Iterator`, and `Map Entries` where the elements are pairs of a Map or a Set. */
    readonly kind: 'Array Iterator' | `${'Map' | 'Set'} ${'Iterator' | 'Entries'}`,
    private readonly cursor: Cursor,
    /** The value that it goes through. */
    readonly source: Value,
  ) {}

  /** What ECMAScript calls it. */
  get tag(): string {
    return this.kind.replace('Entries', 'Iterator');
  }

  next(): Value {
    return this.seen.length > 0 ? this.seen.shift() : this.cursor.next();
  }

  /** The elements that are to come, which stay to come; no more than so many. */
  ahead(most: number): readonly Value[] {
    while (this.seen.length < most) {
      const item = this.cursor.next();
      if (item === END) break;
      this.seen.push(item);
    }
    return this.seen.slice(0, most);
  }
}
