import { END, type Comprehension, type Cursor, type Expression } from 'lackpy';
import { assign } from './assign.js';
import type { Steps } from './steps.js';
import type { Walk } from './walk.js';

/** What is done in each turn of a comprehension. */
export type ElementSteps = () => Steps<void>;

/** The loops and conditions of a comprehension around what `element` does, given the cursor of the first. */
export function* clauses(
  w: Walk,
  generators: readonly Comprehension[],
  cursor: Cursor,
  element: ElementSteps,
  turn: (steps: number) => boolean,
): Steps<boolean> {
  return yield* clause(w, generators, 0, cursor, element, turn);
}

function* clause(
  w: Walk,
  generators: readonly Comprehension[],
  index: number,
  cursor: Cursor,
  element: ElementSteps,
  isOver: (steps: number) => boolean,
): Steps<boolean> {
  const loop = generators[index];
  if (loop === undefined) return false;
  const steps = loop.ifs.reduce((sum, test) => sum + w.run.analysis.weightOf(test), 2);
  for (;;) {
    if (isOver(steps)) return true;
    w.at = loop.iter;
    const item = cursor.next();
    if (item === END) return false;
    yield steps;
    if (loop.target.type === 'Name') w.env.set(loop.target.id, item);
    else yield* assign(w, loop.target, item);
    if (!(yield* passes(w, loop.ifs))) continue;
    if (index === generators.length - 1) yield* element();
    else yield* inner(w, generators, index + 1, element);
  }
}

function* inner(
  w: Walk,
  generators: readonly Comprehension[],
  index: number,
  element: ElementSteps,
): Steps<void> {
  const iter = generators[index]?.iter;
  if (iter === undefined) return;
  const source = yield iter;
  w.at = iter;
  const cursor = w.run.runtime.cursor(source);
  w.held.push(source);
  yield* clause(w, generators, index, cursor, element, () => false);
  w.held.pop();
}

/** Whether all tests count as true; later ones are made only if need be. */
export function* passes(w: Walk, tests: readonly Expression[]): Steps<boolean> {
  for (const test of tests) if (!w.run.runtime.truthy(yield test)) return false;
  return true;
}
