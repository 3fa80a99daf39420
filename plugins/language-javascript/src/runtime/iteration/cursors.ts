import { END, type Cursor, type Value } from 'lackpy';

const NO_ITEMS: readonly Value[] = [];

/** Goes through an array and sees what is appended meanwhile, but nothing after it has come to the end. */
export class ArrayCursor implements Cursor {
  private index = 0;

  constructor(private items: readonly Value[]) {}

  next(): Value {
    if (this.index < this.items.length) return this.items[this.index++];
    this.items = NO_ITEMS;
    return END;
  }
}

/** Goes through the characters of a string by code point. */
export class TextCursor implements Cursor {
  private offset = 0;

  constructor(private readonly text: string) {}

  next(): Value {
    const { text, offset } = this;
    if (offset >= text.length) return END;
    const code = text.codePointAt(offset) ?? 0;
    this.offset += code > 0xffff ? 2 : 1;
    return text.slice(offset, this.offset);
  }
}

/** Goes through what an iterator of the host brings. */
export class HostCursor implements Cursor {
  constructor(private readonly iterator: Iterator<Value>) {}

  next(): Value {
    const next = this.iterator.next();
    return next.done === true ? END : next.value;
  }
}

/** Makes something of each element of another cursor. */
export class MappedCursor implements Cursor {
  private index = 0;

  constructor(
    private readonly cursor: Cursor,
    private readonly make: (item: Value, index: number) => Value,
  ) {}

  next(): Value {
    const item = this.cursor.next();
    return item === END ? END : this.make(item, this.index++);
  }
}
