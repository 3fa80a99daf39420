import { END, type Cursor, type Value } from 'lackpy';
import { named } from '../calls/named-signature.js';
import { PyBuiltin } from '../calls/native.js';
import { typeError } from '../errors.js';
import { cursorOf } from '../iteration/cursor-of.js';
import { newFloat } from '../operators/arithmetic.js';
import { add } from '../operators/binary.js';
import type { Run } from '../run.js';
import { PyFloat } from '../values/py-float.js';

/** Elements between two charges. */
const CHUNK = 1024;

/** `sum`. */
export const SUM = new PyBuiltin(
  'sum',
  named({ names: ['iterable', 'start'], positionalOnly: 1, required: 1 }),
  (run, _self, [iterable, start = 0]) => {
    const cursor = cursorOf(iterable);
    if (typeof start === 'string') throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
    return new Summation(run, cursor).from(start);
  },
);

/** Adds up what a cursor brings; runs of ints and of floats without a value for each partial sum. */
class Summation {
  private pending = 0;
  private item: Value;

  constructor(
    private readonly run: Run,
    private readonly cursor: Cursor,
  ) {
    this.item = this.next();
  }

  from(start: Value): Value {
    let total = start;
    while (this.item !== END) {
      if (typeof total === 'number' && typeof this.item === 'number') total = this.addInts(total);
      else if (total instanceof PyFloat && this.item instanceof PyFloat) total = this.addFloats(total.value);
      else {
        total = add(this.run, total, this.item);
        this.item = this.next();
      }
    }
    this.run.spend(this.pending);
    return total;
  }

  private addInts(start: number): Value {
    let total = start;
    while (typeof this.item === 'number') {
      const sum = total + this.item;
      if (!Number.isSafeInteger(sum)) return this.addOne(total);
      total = sum;
      this.item = this.next();
    }
    return total;
  }

  private addFloats(start: number): Value {
    let total = start;
    while (this.item instanceof PyFloat) {
      total += this.item.value;
      this.item = this.next();
    }
    return newFloat(this.run, total);
  }

  private addOne(total: Value): Value {
    const sum = add(this.run, total, this.item);
    this.item = this.next();
    return sum;
  }

  private next(): Value {
    if (++this.pending === CHUNK) {
      this.run.spend(CHUNK);
      this.pending = 0;
    }
    return this.cursor.next();
  }
}
