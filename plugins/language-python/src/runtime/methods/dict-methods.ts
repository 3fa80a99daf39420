import { ProgramError, type Value } from 'lackpy';
import { methodTable, type MethodRow } from '../calls/method-table.js';
import { checkCount, NO_ARGUMENTS, positional, RAW, type Keywords } from '../calls/signature.js';
import { staticTable } from '../calls/static-table.js';
import { cursorOf } from '../iteration/cursor-of.js';
import { forEach } from '../iteration/items-of.js';
import { keyError } from '../operators/get-item.js';
import { setEntry } from '../operators/set-item.js';
import type { Run } from '../run.js';
import type { Key } from '../values/key.js';
import { keyOf } from '../values/key-of.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyTuple } from '../values/py-tuple.js';
import { copyDict, mergeIterable } from './dict-merge.js';

type Rows = Readonly<Record<string, MethodRow<PyDict>>>;

const VIEWS: Rows = {
  keys: [NO_ARGUMENTS, (_run, dict) => new PyDictView('keys', dict)],
  values: [NO_ARGUMENTS, (_run, dict) => new PyDictView('values', dict)],
  items: [NO_ARGUMENTS, (_run, dict) => new PyDictView('items', dict)],
};

const LOOKING: Rows = {
  get: [
    positional(1, 2),
    (run, dict, [key, otherwise = null]) => {
      const value = dict.get(keyOf(run, key));
      return value === undefined ? otherwise : value;
    },
  ],
  copy: [NO_ARGUMENTS, (run, dict) => copyDict(run, dict)],
};

const REMOVING: Rows = {
  clear: [
    NO_ARGUMENTS,
    (_run, dict) => {
      dict.clear();
      return null;
    },
  ],
  pop: [
    positional(1, 2),
    (run, dict, [key, otherwise]) => {
      const normal = keyOf(run, key);
      const value = dict.get(normal);
      if (value !== undefined) dict.delete(normal);
      else if (otherwise === undefined) throw keyError(run, key);
      return value === undefined ? otherwise : value;
    },
  ],
  popitem: [
    NO_ARGUMENTS,
    (run, dict) => {
      if (dict.size === 0) throw new ProgramError('KeyError', "'popitem(): dictionary is empty'");
      const [key, value] = lastEntry(run, dict);
      const item = new PyTuple([dict.original(key), value]);
      dict.delete(key);
      return item;
    },
  ],
};

/** Maps of the host go only forwards: the last entry is found at the end of all others. */
function lastEntry(run: Run, dict: PyDict): readonly [Key, Value] {
  run.spend(dict.size >>> 4);
  let last: readonly [Key, Value] = [null, null];
  for (const entry of dict.entries()) last = entry;
  return last;
}

const GROWING: Rows = {
  setdefault: [
    positional(1, 2),
    (run, dict, [key, value = null]) => {
      const known = dict.get(keyOf(run, key));
      if (known !== undefined) return known;
      setEntry(run, dict, key, value);
      return value;
    },
  ],
  update: [
    RAW,
    (run, dict, args, keywords) => {
      checkCount('update', args.length, 0, 1);
      fillDict(run, dict, args, keywords);
      return null;
    },
  ],
};

/** Adds what the constructor and `update` take: a mapping or pairs, and keyword arguments. */
export function fillDict(run: Run, dict: PyDict, [source]: readonly Value[], keywords: Keywords): void {
  if (source !== undefined) mergeIterable(run, dict, source);
  for (const { name, value } of keywords) setEntry(run, dict, name, value);
}

/** The methods of dict. */
export const DICT_METHODS = methodTable<PyDict>('dict', VIEWS, LOOKING, REMOVING, GROWING);

/** The functions on the type dict. */
export const DICT_STATICS = staticTable('dict', {
  fromkeys: [
    positional(1, 2),
    (run, _self, [keys, value = null]) => {
      const dict = new PyDict();
      forEach(run, cursorOf(keys), (key) => setEntry(run, dict, key, value));
      return dict;
    },
  ],
});
