import { END, type Cursor, type Value } from 'lackpy';
import { named } from '../calls/named-signature.js';
import { PyType } from '../calls/py-type.js';
import { checkCount, positional, RAW, refuseKeywords, type Signature } from '../calls/signature.js';
import { typeError, valueError } from '../errors.js';
import { cursorOf } from '../iteration/cursor-of.js';
import { chargeItems } from '../iteration/items-of.js';
import { addInts } from '../operators/int-arithmetic.js';
import { requireInt } from '../operators/index-number.js';
import { isTrue } from '../operators/truth.js';
import type { Run } from '../run.js';
import type { Int } from '../values/int.js';
import { PyIterator } from '../values/py-iterator.js';
import { PyRange } from '../values/py-range.js';
import { PyTuple } from '../values/py-tuple.js';
import { RANGE_METHODS } from '../methods/range-methods.js';
import { reversedOf } from './reversed.js';

const NO_METHODS = new Map<string, never>();

/** Steps of making a tuple, beside its elements. */
const TUPLE_STEPS = 18;

class EnumerateCursor implements Cursor {
  constructor(
    private readonly run: Run,
    private readonly source: Cursor,
    private count: Int,
  ) {}

  next(): Value {
    const item = this.source.next();
    if (item === END) return END;
    chargeItems(this.run, 2);
    this.run.spend(TUPLE_STEPS);
    const { count } = this;
    this.count = typeof count === 'number' ? count + 1 : addInts(this.run, count, 1);
    return new PyTuple([count, item]);
  }
}

const ENUMERATE_PARAMETERS = named({ names: ['iterable', 'start'] });

const ENUMERATE_SIGNATURE: Signature = {
  bind(name, args, keywords) {
    const bound = ENUMERATE_PARAMETERS.bind(name, args, keywords);
    if (bound[0] === undefined) throw typeError("enumerate() missing required argument 'iterable'");
    return bound;
  },
};

/** `enumerate`. */
export const ENUMERATE = new PyType(
  'enumerate',
  ENUMERATE_SIGNATURE,
  (run, _self, [iterable, start]) => {
    const count = start === undefined ? 0 : requireInt(start);
    return new PyIterator('enumerate', new EnumerateCursor(run, cursorOf(iterable), count), () => [iterable]);
  },
  NO_METHODS,
);

class ZipCursor implements Cursor {
  constructor(
    private readonly run: Run,
    private readonly sources: readonly Cursor[],
    private readonly strict: boolean,
  ) {}

  next(): Value {
    chargeItems(this.run, this.sources.length);
    this.run.spend(TUPLE_STEPS);
    const { sources } = this;
    const items = new Array<Value>(sources.length);
    for (let index = 0; index < sources.length; index++) {
      const item = sources[index]?.next();
      if (item === END) return this.strict ? this.checkEnd(index) : END;
      items[index] = item;
    }
    return items.length === 0 ? END : new PyTuple(items);
  }

  /** The source at `index` is the first that has ended. */
  private checkEnd(index: number): typeof END {
    if (index > 0) throw unequal(index, 'shorter');
    for (const [other, source] of this.sources.entries()) {
      if (other > 0 && source.next() !== END) throw unequal(other, 'longer');
    }
    return END;
  }
}

function unequal(index: number, words: 'shorter' | 'longer'): Error {
  const others = index === 1 ? 'argument 1' : `arguments 1-${index}`;
  return valueError(`zip() argument ${index + 1} is ${words} than ${others}`);
}

const ZIP_OPTIONS = named({ names: ['strict'], maxPositional: 0 });

/** `zip`. */
export const ZIP: PyType = new PyType(
  'zip',
  RAW,
  (run, _self, args, keywords) => {
    const [strict = false] = ZIP_OPTIONS.bind(ZIP, [], keywords);
    return new PyIterator('zip', new ZipCursor(run, args.map(cursorOf), isTrue(strict)), () => args);
  },
  NO_METHODS,
);

/** `reversed`. */
export const REVERSED = new PyType(
  'reversed',
  {
    bind(name, args, keywords) {
      refuseKeywords(name, keywords);
      checkCount('reversed', args.length, 1, 1);
      return args;
    },
  },
  (run, _self, [value]) => reversedOf(run, value),
  NO_METHODS,
);

/** `range`. */
export const RANGE = new PyType(
  'range',
  positional(1, 3),
  (_run, _self, [first, second, third]) => {
    const start = second === undefined ? 0 : requireInt(first);
    const stop = requireInt(second === undefined ? first : second);
    const step = third === undefined ? 1 : requireInt(third);
    if (step === 0) throw valueError('range() arg 3 must not be zero');
    return new PyRange(start, stop, step);
  },
  RANGE_METHODS,
);
