import type { Value } from 'lackpy';
import { named } from '../calls/named-signature.js';
import { PyBuiltin } from '../calls/native.js';
import { isPromise } from '../calls/promise.js';
import { checkCount, RAW } from '../calls/signature.js';
import { typeError, valueError } from '../errors.js';
import { itemsOf } from '../iteration/items-of.js';
import { ordered, type OrderOperator } from '../operators/ordering.js';
import type { Run } from '../run.js';
import { keysOf } from '../sorting/sort-items.js';

const OPTIONS = named({ names: ['key', 'default'], maxPositional: 0 });

function extreme(name: 'min' | 'max', op: OrderOperator): PyBuiltin {
  const builtin: PyBuiltin = new PyBuiltin(name, RAW, (run, _self, args, keywords) => {
    checkCount(name, args.length, 1, Infinity);
    const [key = null, otherwise] = OPTIONS.bind(builtin, [], keywords);
    const items = candidates(run, name, args, otherwise);
    if (items.length === 0) {
      if (otherwise !== undefined) return otherwise;
      throw valueError(`${name}() arg is an empty sequence`);
    }
    if (key === null) return items[best(run, op, items)];
    const keys = keysOf(run, items, key);
    return isPromise(keys) ? keys.then((made) => items[best(run, op, made)]) : items[best(run, op, keys)];
  });
  return builtin;
}

function candidates(run: Run, name: string, args: readonly Value[], otherwise: Value): readonly Value[] {
  if (args.length === 1) return itemsOf(run, args[0]);
  if (otherwise !== undefined) {
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  return args;
}

function best(run: Run, op: OrderOperator, keys: readonly Value[]): number {
  run.spend(keys.length);
  let at = 0;
  for (let index = 1; index < keys.length; index++) {
    if (ordered(run, op, keys[index], keys[at])) at = index;
  }
  return at;
}

/** `min`: the first of the smallest. */
export const MIN = extreme('min', '<');

/** `max`: the first of the largest. */
export const MAX = extreme('max', '>');
