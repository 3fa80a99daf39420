import type { NameAssign } from '../analysis/forks.js';
import type { Compilation } from './compilation.js';
import { openLanes, startLane } from './lane.js';
import { localVariables } from './local-variables.js';
import { assign } from './target.js';
import { waited } from './waited.js';

/** Writes assignments whose values are computed side by side and assigned in order. */
export function writeAssignsSideBySide(c: Compilation, group: readonly NameAssign[]): void {
  c.frame.startStatement();
  c.emit('{');
  const lanes = openLanes(c);
  for (const { value } of group) startLane(c, lanes, localVariables(c), () => c.expression(value));
  for (const { targets } of group) assign(c, targets[0], waited(c, `${lanes}.next()`));
  c.emit('}');
}
