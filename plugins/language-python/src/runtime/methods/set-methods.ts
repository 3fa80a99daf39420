import { ProgramError } from 'lackpy';
import { methodTable, type MethodRow } from '../calls/method-table.js';
import { NO_ARGUMENTS, ONE_ARGUMENT, RAW, refuseKeywords, type Signature } from '../calls/signature.js';
import { reprOf } from '../format/repr.js';
import {
  addAll,
  chargeMembers,
  difference,
  intersection,
  isDisjoint,
  removeAll,
  setOf,
  toggleAll,
} from '../operators/set-algebra.js';
import { isSubset, setLike } from '../operators/set-like.js';
import type { Run } from '../run.js';
import { HASHING_STEPS, keyOf } from '../values/key-of.js';
import { PySet } from '../values/py-set.js';
import type { Value } from 'lackpy';

type Rows = Readonly<Record<string, MethodRow<PySet>>>;

/** Takes any number of arguments by position. */
const ANY_NUMBER: Signature = {
  bind(name, args, keywords) {
    refuseKeywords(name, keywords);
    return RAW.bind(name, args, keywords);
  },
};

const MEMBERS: Rows = {
  add: [
    ONE_ARGUMENT,
    (run, set, [item]) => {
      addMember(run, set, item);
      return null;
    },
  ],
  discard: [
    ONE_ARGUMENT,
    (run, set, [item]) => {
      set.delete(lookupKey(run, item));
      return null;
    },
  ],
  remove: [
    ONE_ARGUMENT,
    (run, set, [item]) => {
      if (!set.delete(lookupKey(run, item))) throw new ProgramError('KeyError', reprOf(run, item));
      return null;
    },
  ],
  pop: [
    NO_ARGUMENTS,
    (_run, set) => {
      for (const [key, member] of set.entries()) {
        set.delete(key);
        return member;
      }
      throw new ProgramError('KeyError', "'pop from an empty set'");
    },
  ],
  clear: [
    NO_ARGUMENTS,
    (_run, set) => {
      set.clear();
      return null;
    },
  ],
  copy: [NO_ARGUMENTS, (run, set) => setOf(run, set)],
};

/** Adds a member to a set. Throws TypeError for what is not hashable. */
export function addMember(run: Run, set: PySet, item: Value): void {
  const before = set.size;
  set.add(keyOf(run, item), item);
  if (set.size > before) chargeMembers(run, 1);
  run.spend(HASHING_STEPS);
}

/** A set cannot be a member, but may be asked for: it then stands for its frozen form, which no set here holds. */
function lookupKey(run: Run, item: Value): ReturnType<typeof keyOf> {
  return item instanceof PySet ? item : keyOf(run, item);
}

const ALGEBRA: Rows = {
  union: [
    ANY_NUMBER,
    (run, set, others) => {
      const result = setOf(run, set);
      for (const other of others) addAll(run, result, other);
      return result;
    },
  ],
  intersection: [ANY_NUMBER, (run, set, others) => intersection(run, set, others)],
  difference: [ANY_NUMBER, (run, set, others) => difference(run, set, others)],
  symmetric_difference: [
    ONE_ARGUMENT,
    (run, set, [other]) => {
      const result = setOf(run, set);
      toggleAll(run, result, other === set ? result : other);
      return result;
    },
  ],
};

const IN_PLACE: Rows = {
  update: [
    ANY_NUMBER,
    (run, set, others) => {
      for (const other of others) addAll(run, set, other);
      return null;
    },
  ],
  intersection_update: [
    ANY_NUMBER,
    (run, set, others) => {
      const kept = intersection(run, set, others);
      set.clear();
      addAll(run, set, kept);
      return null;
    },
  ],
  difference_update: [
    ANY_NUMBER,
    (run, set, others) => {
      for (const other of others) removeAll(run, set, other);
      return null;
    },
  ],
  symmetric_difference_update: [
    ONE_ARGUMENT,
    (run, set, [other]) => {
      toggleAll(run, set, other);
      return null;
    },
  ],
};

const COMPARING: Rows = {
  isdisjoint: [ONE_ARGUMENT, (run, set, [other]) => isDisjoint(run, set, other)],
  issubset: [ONE_ARGUMENT, (run, set, [other]) => includes(run, setOf(run, other), set)],
  issuperset: [ONE_ARGUMENT, (run, set, [other]) => includes(run, set, setOf(run, other))],
};

function includes(run: Run, whole: PySet, part: PySet): boolean {
  const [left, right] = [setLike(run, part), setLike(run, whole)];
  return left !== undefined && right !== undefined && isSubset(run, left, right);
}

/** The methods of set. */
export const SET_METHODS = methodTable<PySet>('set', MEMBERS, ALGEBRA, IN_PLACE, COMPARING);
