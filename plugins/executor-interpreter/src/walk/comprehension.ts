import { END, type Cursor, type Expression, type Value } from 'lackpy';
import {
  elementsOf,
  forkedComprehension,
  type EagerComprehension,
  type ForkedComprehension,
} from '../analysis/forks.js';
import { comprehensionNames } from '../analysis/names.js';
import type { Lanes } from '../run/lanes.js';
import { clauses, passes } from './clauses.js';
import { Env } from './env.js';
import { settled, type Steps } from './steps.js';
import { Walk } from './walk.js';

/** A list, set or dict comprehension. One that goes on for long is handed over to code. */
export function* comprehension(w: Walk, node: EagerComprehension): Steps {
  const { runtime, analysis } = w.run;
  const [first] = node.generators;
  if (first === undefined) throw new TypeError('A comprehension has at least one clause');
  const source = yield first.iter;
  w.at = first.iter;
  const cursor = runtime.cursor(source);
  const items = fresh(w, node);
  const { env } = w;
  w.held.push(source, items);
  w.env = new Env(env, comprehensionNames(node.generators));
  const forked = w.mayFork ? forkedComprehension(analysis, node) : null;
  if (forked === null) yield* plainTurns(w, node, cursor, source, items, env);
  else yield* forkedTurns(w, node, forked, cursor, items);
  w.env = env;
  w.held.length -= 2;
  return node.type === 'ListComp' ? runtime.list(items as Value[]) : items;
}

function fresh(w: Walk, { type }: EagerComprehension): Value {
  if (type === 'ListComp') return [];
  return type === 'SetComp' ? w.run.runtime.set([]) : w.run.runtime.dict();
}

function* plainTurns(
  w: Walk,
  node: EagerComprehension,
  cursor: Cursor,
  source: Value,
  items: Value,
  env: Env,
): Steps<void> {
  const element = (): Steps<void> => addElement(w, node, items);
  const isOver = w.mayFork ? w.run.heatOf(node) : (): boolean => false;
  const left = yield* clauses(w, node.generators, cursor, element, isOver);
  if (!left) return;
  const rooted = (more: readonly Value[]): Value[] | null => w.rooted(more);
  yield w.run.units.clauses(node, env, { cursor, source, items, rooted });
}

function* addElement(w: Walk, node: EagerComprehension, items: Value): Steps<void> {
  if (node.type === 'DictComp') {
    const key = yield node.key;
    store(w, node, items, [key, yield node.value]);
  } else {
    store(w, node, items, yield node.elt);
  }
}

/** Adds an element, or key and value, to what a comprehension makes. */
function store(w: Walk, node: EagerComprehension, items: Value, element: Value): void {
  const { runtime, host } = w.run;
  if (node.type === 'ListComp') {
    if (((items as Value[]).push(element) & 1023) === 0) host.grow(1024);
    return;
  }
  w.at = elementsOf(node)[0] ?? node;
  if (node.type === 'SetComp') {
    runtime.setAdd(items, element);
    return;
  }
  const [key, value] = element as readonly [Value, Value];
  runtime.dictSet(items, key, value);
}

/** Starts a lane for each element and takes the results in order. */
function* forkedTurns(
  w: Walk,
  node: EagerComprehension,
  { late, generators }: ForkedComprehension,
  cursor: Cursor,
  items: Value,
): Steps<void> {
  const group = w.run.host.lanes();
  try {
    yield* clauses(
      w,
      generators,
      cursor,
      () => startElement(w, node, late, group, items),
      () => false,
    );
  } catch (error) {
    group.defer(error, w.position);
  }
  while (group.pending) yield* takeElement(w, node, group, items);
  group.check();
}

function* startElement(
  w: Walk,
  node: EagerComprehension,
  late: readonly Expression[],
  group: Lanes,
  items: Value,
): Steps<void> {
  const env = w.env.snapshot();
  group.start((lane) => {
    const walk = new Walk(w.run, env, true, lane);
    return walk.perform(elementAhead(walk, node, late));
  });
  if (!group.full) return;
  group.taking = true;
  yield* takeElement(w, node, group, items);
  group.taking = false;
}

function* elementAhead(w: Walk, node: EagerComprehension, late: readonly Expression[]): Steps {
  if (!(yield* passes(w, late))) return END;
  if (node.type !== 'DictComp') return yield node.elt;
  const key = yield node.key;
  return [key, yield node.value];
}

function* takeElement(w: Walk, node: EagerComprehension, group: Lanes, items: Value): Steps<void> {
  const element = yield* settled(group.next());
  if (element !== END) store(w, node, items, element);
}
