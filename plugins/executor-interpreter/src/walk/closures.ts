import { walk, type GeneratorExp, type Lambda, type Node, type Program } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import { addTargetNames } from '../analysis/names.js';

type Closure = Lambda | GeneratorExp;

/**
 * Whether lambdas and generators find the same variables whoever runs a loop: each variable of the program that they
 * read is assigned once, before they are made, and not in a loop.
 */
export function closuresAreSettled({ program, assigned }: Analysis): boolean {
  const closures = closuresIn(program);
  if (closures.length === 0) return true;
  const captured = new Map<string, number>();
  for (const closure of closures) {
    for (const name of namesIn(closure)) {
      if (assigned.has(name)) captured.set(name, Math.min(closure.start, captured.get(name) ?? Infinity));
    }
  }
  if (captured.size === 0) return true;
  const assignments = plainAssignments(program);
  return [...captured].every(([name, start]) => (assignments.get(name) ?? Infinity) < start);
}

/** Whether a lambda or generator inside the node reads one of these variables, which may change after it was made. */
export function isCaptured(names: ReadonlySet<string>, parts: readonly Node[]): boolean {
  return parts.some((part) => {
    return closuresIn(part).some((closure) => [...namesIn(closure)].some((name) => names.has(name)));
  });
}

/** All names that occur in a node. */
export function namesIn(node: Node): Set<string> {
  const names = new Set<string>();
  walk(node, (part) => {
    if (part.type === 'Name') names.add(part.id);
  });
  return names;
}

function closuresIn(node: Node): readonly Closure[] {
  const closures: Closure[] = [];
  walk(node, (part) => {
    if (part.type === 'Lambda' || part.type === 'GeneratorExp') closures.push(part);
  });
  return closures;
}

/** Where each variable is assigned that is assigned only once, by a statement of the program itself. */
function plainAssignments({ body }: Program): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const statement of body) {
    walk(statement, (node) => {
      if (node.type === 'Name' && node.ctx === 'store') counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
    });
    if (statement.type !== 'Assign') continue;
    const names = new Set<string>();
    for (const target of statement.targets) addTargetNames(target, names);
    for (const name of names) places.set(name, statement.start);
  }
  return new Map([...places].filter(([name]) => counts.get(name) === 1));
}
