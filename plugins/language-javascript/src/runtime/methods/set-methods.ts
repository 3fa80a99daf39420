import type { Value } from 'lackpy';
import { callValue, requireVisitor } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import { methodTable } from '../calls/tables.js';
import { HostCursor, MappedCursor } from '../iteration/cursors.js';
import type { Run } from '../run.js';
import { JsIterator } from '../values/js-iterator.js';
import type { JsSet } from '../values/js-set.js';
import { MEMBER_BYTES } from '../values/sizes.js';
import { chargeKey } from './key-cost.js';

/** Gives a Set a member. */
export function addMember(run: Run, set: JsSet, member: Value): void {
  chargeKey(run, member);
  if (!set.members.has(member)) run.allocate(MEMBER_BYTES);
  set.members.add(member);
}

/** The methods of Sets. */
export const SET_METHODS = methodTable<JsSet>({
  add: (run, set, [member]) => {
    addMember(run, set, member);
    return set;
  },
  has: (run, set, [member]) => {
    chargeKey(run, member);
    return set.members.has(member);
  },
  delete: (run, set, [member]) => {
    chargeKey(run, member);
    return set.members.delete(member);
  },
  clear: (_run, set) => {
    set.members.clear();
  },
  keys: (_run, set) => membersOf(set),
  values: (_run, set) => membersOf(set),
  entries: (_run, set) => {
    const pairs = new MappedCursor(new HostCursor(set.members.values()), (member) => [member, member]);
    return new JsIterator('Set Iterator', pairs, set);
  },
  forEach: (run, set, [callback]) => drive(forEachMember(run, set, requireVisitor(callback))),
});

function membersOf(set: JsSet): JsIterator {
  return new JsIterator('Set Iterator', new HostCursor(set.members.values()), set);
}

function* forEachMember(run: Run, set: JsSet, callback: Value): Steps {
  for (const member of set.members) {
    run.spend(1);
    yield callValue(run, callback, [member, member, set]);
  }
  return undefined;
}
