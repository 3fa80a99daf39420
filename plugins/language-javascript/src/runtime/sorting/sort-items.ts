import type { Value } from 'lackpy';
import type { Steps } from '../calls/drive.js';
import { toText } from '../convert/to-text.js';
import type { Run } from '../run.js';
import { SLOT_BYTES } from '../values/sizes.js';
import { sortByFunction } from './merge-sort.js';

/** Comparisons inside the host cost less than steps of a program. */
const STEPS_PER_CHARGE = 7;

/** The elements in order, undefined ones last: by a function, or by their texts when there is none. */
export function* sorted(run: Run, items: readonly Value[], comparator: Value): Steps<Value[]> {
  run.allocateItems(items.length);
  const defined = items.filter((item) => item !== undefined);
  const missing = items.length - defined.length;
  const result =
    comparator === undefined ? sortByText(run, defined) : yield* sortByFunction(run, defined, comparator);
  return missing === 0 ? result : [...result, ...new Array<Value>(missing).fill(undefined)];
}

function sortByText(run: Run, items: readonly Value[]): Value[] {
  const { length } = items;
  if (length < 2) return [...items];
  run.spend(Math.ceil((length * Math.log2(length)) / STEPS_PER_CHARGE));
  run.allocate(length * SLOT_BYTES * 4);
  const pairs = items.map((item) => ({ item, text: textOf(run, item) }));
  chargeComparing(run, pairs);
  pairs.sort((left, right) => (left.text < right.text ? -1 : Number(left.text > right.text)));
  return pairs.map(({ item }) => item);
}

/** Texts may be long and begin alike. */
function chargeComparing(run: Run, pairs: readonly { readonly text: string }[]): void {
  const rounds = Math.log2(pairs.length);
  for (const { text } of pairs) run.scan(Math.min(text.length * rounds, 2 ** 31 - 1));
}

function textOf(run: Run, item: Value): string {
  if (typeof item === 'number') run.allocateText(8);
  return toText(run, item);
}
