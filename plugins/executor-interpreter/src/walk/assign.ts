import type { Expression, List, Tuple, Value } from 'lackpy';
import type { Steps } from './steps.js';
import type { Walk } from './walk.js';

/** Assigns a value to a target. */
export function* assign(w: Walk, target: Expression, value: Value): Steps<void> {
  const { runtime } = w.run;
  switch (target.type) {
    case 'Name':
      w.env.set(target.id, value);
      return;
    case 'Tuple':
    case 'List':
      yield* assignParts(w, target, value);
      return;
    case 'Subscript': {
      w.hidden++;
      const container = yield target.value;
      const key = yield target.slice;
      w.hidden--;
      w.at = target;
      runtime.setItem(container, key, value);
      return;
    }
    case 'Attribute': {
      w.hidden++;
      const owner = yield target.value;
      w.hidden--;
      w.at = target;
      runtime.setAttribute(owner, target.attr, value);
      return;
    }
    default:
      throw new TypeError(`A validated program assigns to no ${target.type}`);
  }
}

function* assignParts(w: Walk, target: Tuple | List, value: Value): Steps<void> {
  const { elts } = target;
  const star = elts.findIndex(({ type }) => type === 'Starred');
  w.at = target;
  const parts = w.run.runtime.unpack(value, elts.length, star);
  w.hidden++;
  for (const [index, element] of elts.entries()) {
    const one = element.type === 'Starred' ? element.value : element;
    if (one.type === 'Name') w.env.set(one.id, parts[index]);
    else yield* assign(w, one, parts[index]);
  }
  w.hidden--;
}
