import type { Compare, DictDisplay, Expression, Value } from 'lackpy';
import type { Steps } from './steps.js';
import type { Walk } from './walk.js';

/** Whether a boolean operator asks for its next value after this one. */
export function goesOn(w: Walk, op: string): (value: Value) => boolean {
  const { runtime, analysis } = w.run;
  if (analysis.isCoalesce(op)) return (value) => runtime.isMissing?.(value) === true;
  const isAnd = analysis.isAnd(op);
  return (value) => runtime.truthy(value) === isAnd;
}

/** `and` and `or`: the next value is asked for only if the one before leaves the answer open. */
export function* eitherSteps(parts: readonly Expression[], isOpen: (value: Value) => boolean): Steps {
  let value: Value;
  for (const [index, part] of parts.entries()) {
    value = yield part;
    if (index < parts.length - 1 && !isOpen(value)) break;
  }
  return value;
}

/** `a < b < c`, which evaluates `b` once and `c` only if need be. */
export function* compareAll(w: Walk, node: Compare): Steps {
  const { runtime } = w.run;
  let left = yield node.left;
  let holds = true;
  w.hidden++;
  for (const [index, comparator] of node.comparators.entries()) {
    const right = yield comparator;
    w.at = node;
    holds = runtime.compare(node.ops[index] ?? '')(left, right);
    if (!holds) break;
    left = right;
  }
  w.hidden--;
  return holds;
}

/** A dict display. */
export function* dictSteps(w: Walk, node: DictDisplay): Steps {
  const { runtime } = w.run;
  const dict = runtime.dict();
  w.hidden++;
  for (const [index, part] of node.values.entries()) {
    const key = node.keys[index] ?? null;
    if (key === null) {
      const mapping = yield part;
      w.at = part;
      runtime.dictMerge(dict, mapping);
      continue;
    }
    const name = yield key;
    const value = yield part;
    w.at = node;
    runtime.dictSet(dict, name, value);
  }
  w.hidden--;
  return dict;
}
