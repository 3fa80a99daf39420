import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import type { Key } from '../values/key.js';
import { keyOf } from '../values/key-of.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { same } from './equality.js';

/** What compares and subtracts as a set: sets, and the keys and items of a dict. */
export interface SetLike {
  readonly size: number;
  has(key: Key, member: Value): boolean;
  members(): Iterable<readonly [Key, Value]>;
}

/** A value as a set; undefined for what is none. */
export function setLike(run: Run, value: Value): SetLike | undefined {
  if (value instanceof PySet) return fromSet(value);
  if (!(value instanceof PyDictView) || value.kind === 'values') return undefined;
  return value.kind === 'keys' ? fromKeys(value) : fromItems(run, value);
}

function fromSet(set: PySet): SetLike {
  return { size: set.size, has: (key) => set.has(key), members: () => set.entries() };
}

function fromKeys({ dict }: PyDictView): SetLike {
  return {
    size: dict.size,
    has: (key) => dict.has(key),
    *members() {
      for (const key of dict.keys()) yield [key, dict.original(key)];
    },
  };
}

function fromItems(run: Run, { dict }: PyDictView): SetLike {
  return {
    size: dict.size,
    has(_key, member) {
      if (!(member instanceof PyTuple) || member.items.length !== 2) return false;
      const found = dict.get(keyOf(run, member.items[0]));
      return found !== undefined && same(run, found, member.items[1]);
    },
    *members() {
      for (const [key, value] of dict.entries()) {
        const item = new PyTuple([dict.original(key), value]);
        yield [keyOf(run, item), item];
      }
    },
  };
}

/** Whether every member of one is in the other. */
export function isSubset(run: Run, left: SetLike, right: SetLike): boolean {
  if (left.size > right.size) return false;
  run.spend(left.size);
  for (const [key, member] of left.members()) {
    if (!right.has(key, member)) return false;
  }
  return true;
}
