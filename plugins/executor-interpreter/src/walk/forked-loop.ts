import { END, type Cursor, type For, type Value } from 'lackpy';
import { namesOfTurn, type ForkedLoop } from '../analysis/forks.js';
import type { Lane, Lanes } from '../run/lanes.js';
import { assign } from './assign.js';
import { Env } from './env.js';
import { block } from './statement.js';
import { settled, type Steps } from './steps.js';
import { Walk } from './walk.js';

/** The turns of a loop whose bodies begin ahead of their turn; true when it was left by `break`. */
export function* forkedTurns(w: Walk, node: For, loop: ForkedLoop, cursor: Cursor): Steps<boolean> {
  const group = w.run.host.lanes();
  const names = namesOfTurn(loop);
  const steps = w.run.turnOf(node);
  let ended = false;
  let broke = false;
  while (!broke) {
    while (!ended && !group.full) {
      try {
        ended = !(yield* startTurn(w, loop, names, group, cursor));
      } catch (error) {
        group.defer(error, w.position);
        ended = true;
      }
    }
    if (!group.pending) {
      group.check();
      break;
    }
    yield steps;
    const values = yield* settled(group.turn());
    values.forEach((value, index) => w.env.set(names[index] ?? '', value));
    group.checkTurn();
    broke = (yield* block(w, loop.rest)) === 'break';
  }
  group.drop();
  return broke;
}

/** Starts the lane of one turn, which has the loop's variables to itself; false when there is none left. */
function* startTurn(
  w: Walk,
  { target, iter, ahead }: ForkedLoop,
  names: readonly string[],
  group: Lanes,
  cursor: Cursor,
): Steps<boolean> {
  w.at = iter;
  const item = cursor.next();
  if (item === END) return false;
  const { env } = w;
  const own = new Env(env, names);
  w.env = own;
  try {
    yield* assign(w, target, item);
  } finally {
    w.env = env;
  }
  group.start((lane) => new Walk(w.run, own, true, lane).perform(turnAhead(lane, own, names, ahead)));
  return true;
}

function* turnAhead(lane: Lane, env: Env, names: readonly string[], ahead: ForkedLoop['ahead']): Steps {
  const targets = names.slice(0, names.length - ahead.length);
  lane.values.push(...targets.map((name) => env.get(name)));
  for (const {
    targets: [target],
    value,
  } of ahead) {
    const result: Value = yield value;
    env.set(target.id, result);
    lane.values.push(result);
  }
  return null;
}
