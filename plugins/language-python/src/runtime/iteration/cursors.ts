import { END, type Cursor, type Value } from 'lackpy';
import { runtimeError } from '../errors.js';
import type { PyDict } from '../values/py-dict.js';
import type { ViewKind } from '../values/py-dict-view.js';
import type { PyRange } from '../values/py-range.js';
import type { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';

const NO_ITEMS: readonly Value[] = [];

/** Goes through a list and sees what is appended meanwhile, but nothing after it has come to the end. */
export class ListCursor implements Cursor {
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

/** Goes through a range of any size. */
class BigRangeCursor implements Cursor {
  private index = 0;

  constructor(private readonly range: PyRange) {}

  next(): Value {
    return this.index < this.range.length ? this.range.at(this.index++) : END;
  }
}

/** Goes through a range whose numbers are all numbers of the host. */
class SmallRangeCursor implements Cursor {
  constructor(
    private value: number,
    private readonly step: number,
    private left: number,
  ) {}

  next(): Value {
    if (this.left === 0) return END;
    this.left--;
    const { value } = this;
    this.value = value + this.step;
    return value;
  }
}

/** A cursor over a range. */
export function rangeCursor(range: PyRange): Cursor {
  const { start, step, length } = range;
  const beyond = range.at(length);
  if ([start, step, length, beyond].every((number) => typeof number === 'number')) {
    return new SmallRangeCursor(Number(start), Number(step), Number(length));
  }
  return new BigRangeCursor(range);
}

/** Goes through a dict's keys, values or items and fails when the dict changes its size meanwhile. */
export class DictCursor implements Cursor {
  private readonly entries: Iterator<[unknown, Value]>;
  private readonly size: number;
  private left: number;

  constructor(
    private readonly dict: PyDict,
    private readonly kind: ViewKind,
  ) {
    this.entries = dict.entries();
    this.size = dict.size;
    this.left = dict.size;
  }

  next(): Value {
    if (this.dict.size !== this.size) throw runtimeError('dictionary changed size during iteration');
    const next = this.entries.next();
    if (next.done === true) return END;
    if (this.left-- === 0) throw runtimeError('dictionary keys changed during iteration');
    const [key, value] = next.value;
    if (this.kind === 'values') return value;
    const original = this.dict.original(key as never);
    return this.kind === 'keys' ? original : new PyTuple([original, value]);
  }
}

/** Goes through a set and fails when the set changes its size meanwhile. */
export class SetCursor implements Cursor {
  private readonly members: Iterator<Value>;
  private readonly size: number;

  constructor(private readonly set: PySet) {
    this.members = set.contents();
    this.size = set.size;
  }

  next(): Value {
    if (this.set.size !== this.size) throw runtimeError('Set changed size during iteration');
    const next = this.members.next();
    return next.done === true ? END : next.value;
  }
}
