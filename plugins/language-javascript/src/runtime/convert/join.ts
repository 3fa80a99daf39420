import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { isArray, isNullish } from '../values/kinds.js';
import { toText } from './to-text.js';

/** Arrays that are being joined, by run: one that holds itself adds nothing. */
const OPEN = new WeakMap<Run, Set<Value>>();

/** Texts are put together in portions of so many. */
const PORTION = 1024;

/** The elements as text with a separator in between; undefined and null are empty. */
export function joinItems(run: Run, items: readonly Value[], separator: string): string {
  const open = openOf(run);
  if (open.has(items)) return '';
  open.add(items);
  try {
    return run.nested(() => new Joining(run, separator).of(items));
  } finally {
    open.delete(items);
  }
}

function openOf(run: Run): Set<Value> {
  const known = OPEN.get(run);
  if (known !== undefined) return known;
  const open = new Set<Value>();
  OPEN.set(run, open);
  return open;
}

/** Steps of joining an array, beside its elements. */
const OPENING = 8;

class Joining {
  private text = '';
  private parts: string[] = [];
  private length = 0;

  constructor(
    private readonly run: Run,
    private readonly separator: string,
  ) {}

  of(items: readonly Value[]): string {
    const { length } = items;
    this.run.spend(OPENING + length);
    if (length > 1) this.run.allocateText((length - 1) * this.separator.length);
    for (let index = 0; index < length; index++) {
      const item = items[index];
      this.add(typeof item === 'string' ? item : this.textOf(item), index > 0);
    }
    this.flush();
    return this.text;
  }

  private textOf(item: Value): string {
    if (isNullish(item)) return '';
    return isArray(item) ? joinItems(this.run, item, ',') : toText(this.run, item);
  }

  private add(part: string, isSeparated: boolean): void {
    this.length += part.length;
    this.parts.push(isSeparated ? this.separator + part : part);
    if (this.parts.length >= PORTION) this.flush();
  }

  private flush(): void {
    this.run.allocateText(this.length);
    this.text += this.parts.join('');
    this.parts = [];
    this.length = 0;
  }
}
