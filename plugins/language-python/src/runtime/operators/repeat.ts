import type { Value } from 'lackpy';
import { memoryError } from '../errors.js';
import { chargeItems } from '../iteration/items-of.js';
import type { Run } from '../run.js';

/** The longest array of the host. */
const MAX_ITEMS = 2 ** 32 - 2;

/** `text * count`. */
export function repeatText(run: Run, text: string, count: number): string {
  if (count <= 0 || text === '') return '';
  run.allocateText(text.length * count);
  return text.repeat(count);
}

/** A new array that holds `items` over and over, `count` times. */
export function repeatItems(run: Run, items: readonly Value[], count: number): Value[] {
  if (count <= 0 || items.length === 0) return [];
  const { length } = items;
  const total = length * count;
  chargeItems(run, total);
  if (total > MAX_ITEMS) throw memoryError();
  if (length === 1) return new Array<Value>(total).fill(items[0]);
  const repeated: Value[] = [];
  for (let index = 0; index < total; index++) repeated.push(items[index % length]);
  return repeated;
}

/** A new array of one sequence and then another. */
export function joinItems(run: Run, left: readonly Value[], right: readonly Value[]): Value[] {
  chargeItems(run, left.length + right.length);
  return left.concat(right);
}
