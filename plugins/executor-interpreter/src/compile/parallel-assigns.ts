import { walk, type Assign, type Name, type Statement } from 'lackpy';
import type { Compilation } from './compilation.js';
import { openLanes, startLane } from './lane.js';
import { localVariables } from './local-variables.js';
import { assign } from './target.js';
import { waited } from './waited.js';

type NameAssign = Assign & { readonly targets: readonly [Name] };

/** Assignments from `from` on that call tools and do not depend on one another, so that they may run side by side. */
export function independentAssigns(
  c: Compilation,
  statements: readonly Statement[],
  from: number,
): readonly NameAssign[] {
  const group: NameAssign[] = [];
  const assigned = new Set<string>();
  for (let index = from; c.mayFork && index < statements.length; index++) {
    const statement = statements[index];
    if (statement === undefined || !c.speculation.isWorthwhileAssign(statement)) break;
    if (readsAny(statement, assigned)) break;
    group.push(statement);
    assigned.add(statement.targets[0].id);
  }
  return group;
}

function readsAny({ value }: Assign, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(value, (node) => {
    if (node.type === 'Name' && names.has(node.id)) found = true;
  });
  return found;
}

/** Writes assignments whose values are computed side by side and assigned in order. */
export function writeAssignsSideBySide(c: Compilation, group: readonly NameAssign[]): void {
  c.frame.startStatement();
  c.emit('{');
  const lanes = openLanes(c);
  for (const { value } of group) startLane(c, lanes, localVariables(c), () => c.expression(value));
  for (const { targets } of group) assign(c, targets[0], waited(c, `${lanes}.next()`));
  c.emit('}');
}
