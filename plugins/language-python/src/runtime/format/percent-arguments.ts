import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { getItem } from '../operators/get-item.js';
import type { Run } from '../run.js';
import { PyDict } from '../values/py-dict.js';
import { PyRange } from '../values/py-range.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList } from '../values/type-name.js';

/** The right side of a `%` format: a tuple of values, one value, or something that keys pick from. */
export class PercentArguments {
  private readonly items: readonly Value[];
  private readonly isMapping: boolean;
  private index = 0;
  private picked: { readonly value: Value } | null = null;

  constructor(
    private readonly run: Run,
    private readonly values: Value,
  ) {
    this.items = values instanceof PyTuple ? values.items : [values];
    this.isMapping = values instanceof PyDict || values instanceof PyRange || isList(values);
  }

  /** Throws TypeError where keys cannot pick. */
  requireMapping(): void {
    if (!this.isMapping) throw typeError('format requires a mapping');
  }

  /** Makes the value of a key the only one to come. */
  pick(key: string): void {
    this.picked = { value: getItem(this.run, this.values, key) };
  }

  /** The next value. Throws TypeError when there is none. */
  next(): Value {
    if (this.picked !== null) {
      const { value } = this.picked;
      this.picked = null;
      this.index = this.items.length;
      return value;
    }
    if (this.index >= this.items.length) throw typeError('not enough arguments for format string');
    return this.items[this.index++];
  }

  /** Throws TypeError when a value is left over. */
  finish(): void {
    if (this.index < this.items.length && !this.isMapping) {
      throw typeError('not all arguments converted during string formatting');
    }
  }
}
