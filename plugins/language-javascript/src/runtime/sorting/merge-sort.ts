import type { Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import type { Steps } from '../calls/drive.js';
import { toNumber } from '../convert/to-number.js';
import type { Run } from '../run.js';

/** V8 sorts shorter arrays by insertion alone; longer ones are cut into runs of half as many. */
const SHORT = 64;

/**
 * Sorts by a function of the program, keeping the order of equal elements. Up to 63 elements it is asked about the same
 * pairs in the same order as by V8.
 */
export function* sortByFunction(run: Run, items: Value[], comparator: Value): Steps<Value[]> {
  if (items.length < SHORT) {
    yield* insertionSort(run, items, comparator);
    return items;
  }
  const width = SHORT / 2;
  let runs: Value[][] = [];
  for (let start = 0; start < items.length; start += width) {
    const part = items.slice(start, start + width);
    yield* insertionSort(run, part, comparator);
    runs.push(part);
  }
  while (runs.length > 1) runs = yield* mergePairs(run, runs, comparator);
  return runs[0] ?? [];
}

function* mergePairs(run: Run, runs: readonly Value[][], comparator: Value): Steps<Value[][]> {
  const merged: Value[][] = [];
  for (let index = 0; index < runs.length; index += 2) {
    const left = runs[index] ?? [];
    const right = runs[index + 1];
    merged.push(right === undefined ? left : yield* merge(run, left, right, comparator));
  }
  return merged;
}

function* merge(
  run: Run,
  left: readonly Value[],
  right: readonly Value[],
  comparator: Value,
): Steps<Value[]> {
  run.allocateItems(left.length + right.length);
  const merged: Value[] = [];
  let first = 0;
  let second = 0;
  while (first < left.length && second < right.length) {
    const isLess = yield* isBefore(run, comparator, right[second], left[first]);
    merged.push(isLess ? right[second++] : left[first++]);
  }
  while (first < left.length) merged.push(left[first++]);
  while (second < right.length) merged.push(right[second++]);
  return merged;
}

/** Whether the comparator puts one element before the other. */
function* isBefore(run: Run, comparator: Value, left: Value, right: Value): Steps<boolean> {
  run.spend(1);
  return toNumber(run, yield callValue(run, comparator, [left, right])) < 0;
}

/** Finds the ascending or descending run that the elements start with, and puts the others in their places. */
function* insertionSort(run: Run, items: Value[], comparator: Value): Steps<void> {
  const start = yield* countRun(run, items, comparator);
  for (let index = start; index < items.length; index++) {
    const pivot = items[index];
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (yield* isBefore(run, comparator, pivot, items[middle])) high = middle;
      else low = middle + 1;
    }
    items.copyWithin(low + 1, low, index);
    items[low] = pivot;
  }
}

function* countRun(run: Run, items: Value[], comparator: Value): Steps<number> {
  if (items.length < 2) return items.length;
  const descends = yield* isBefore(run, comparator, items[1], items[0]);
  let end = 2;
  while (end < items.length && (yield* isBefore(run, comparator, items[end], items[end - 1])) === descends)
    end++;
  if (descends) reverseStart(items, end);
  return end;
}

function reverseStart(items: Value[], end: number): void {
  const start = items.slice(0, end).reverse();
  start.forEach((item, index) => {
    items[index] = item;
  });
}
