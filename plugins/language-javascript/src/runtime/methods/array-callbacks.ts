import type { Value } from 'lackpy';
import { callValue, requireFunction } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import type { Methods } from '../calls/tables.js';
import { isTrue } from '../convert/truth.js';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { isCallable } from '../calls/is-function.js';
import { isArray } from '../values/kinds.js';
import { appendItems, appendOne } from './append.js';
import { visitItems } from './visit.js';

/** Methods that call a function with each element. */
export const ARRAY_CALLBACKS: Methods<Value[]> = {
  forEach: (run, items, [callback]) => drive(forEach(run, items, requireFunction(callback))),
  map: (run, items, [callback]) => drive(map(run, items, requireFunction(callback))),
  filter: (run, items, [callback]) => drive(filter(run, items, requireFunction(callback))),
  some: (run, items, [callback]) => drive(some(run, items, requireFunction(callback), true)),
  every: (run, items, [callback]) => drive(some(run, items, requireFunction(callback), false)),
  flatMap: (run, items, [callback]) => {
    if (!isCallable(callback)) throw typeError('flatMap mapper function is not callable');
    return drive(flatMap(run, items, callback));
  },
  reduce: (run, items, args) => drive(reduce(run, items, args, false)),
  reduceRight: (run, items, args) => drive(reduce(run, items, args, true)),
};

function* forEach(run: Run, items: readonly Value[], callback: Value): Steps {
  yield* visitItems(run, items, callback, () => undefined);
  return undefined;
}

function* map(run: Run, items: readonly Value[], callback: Value): Steps {
  run.allocateItems(items.length);
  const made: Value[] = [];
  made.length = items.length;
  yield* visitItems(run, items, callback, (result, _item, index) => {
    made[index] = result;
  });
  return made;
}

function* filter(run: Run, items: readonly Value[], callback: Value): Steps {
  run.allocateItems(0);
  const kept: Value[] = [];
  yield* visitItems(run, items, callback, (result, item) => {
    if (isTrue(result)) appendOne(run, kept, item);
  });
  return kept;
}

/** Whether the function gives what counts as `wanted` for some element: the opposite says whether all give the other. */
function* some(run: Run, items: readonly Value[], callback: Value, wanted: boolean): Steps {
  let found = !wanted;
  yield* visitItems(run, items, callback, (result) => {
    if (isTrue(result) !== wanted) return false;
    found = wanted;
    return true;
  });
  return found;
}

function* flatMap(run: Run, items: readonly Value[], callback: Value): Steps {
  run.allocateItems(0);
  const made: Value[] = [];
  yield* visitItems(run, items, callback, (result) => {
    if (isArray(result)) appendItems(run, made, result);
    else appendOne(run, made, result);
  });
  return made;
}

function* reduce(run: Run, items: readonly Value[], args: readonly Value[], isBackward: boolean): Steps {
  const callback = requireFunction(args[0]);
  const { length } = items;
  let hasTotal = args.length > 1;
  let total = args[1];
  for (let count = 0; count < length; count++) {
    run.spend(1);
    const index = isBackward ? length - 1 - count : count;
    if (!(index in items)) continue;
    total = hasTotal ? yield callValue(run, callback, [total, items[index], index, items]) : items[index];
    hasTotal = true;
  }
  if (!hasTotal) throw typeError('Reduce of empty array with no initial value');
  return total;
}
