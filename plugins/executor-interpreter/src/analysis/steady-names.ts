import { walk, type Call, type Expression, type Name, type Node, type Program } from 'lackpy';

/**
 * Variables whose values nobody changes while a loop goes through them: each is made new where it is assigned, and then
 * only gone through, or given to functions that change nothing.
 */
export function steadyNames(
  program: Program,
  isFresh: (value: Expression) => boolean,
  isHarmless: (callee: Expression) => boolean,
): ReadonlySet<string> {
  const steady = new Set<string>();
  const others = new Set<string>();
  walk(program, (node, parent) => {
    if (node.type !== 'Name') return;
    if (node.ctx === 'store' && isFreshTarget(node, parent, isFresh)) steady.add(node.id);
    else if (!isGoneThrough(node, parent, isHarmless)) others.add(node.id);
  });
  return new Set([...steady].filter((name) => !others.has(name)));
}

function isFreshTarget(node: Name, parent: Node | null, isFresh: (value: Expression) => boolean): boolean {
  return (
    parent?.type === 'Assign' &&
    parent.targets.length === 1 &&
    parent.targets[0] === node &&
    isFresh(parent.value)
  );
}

function isGoneThrough(
  node: Name,
  parent: Node | null,
  isHarmless: (callee: Expression) => boolean,
): boolean {
  if (node.ctx === 'store' || parent === null) return false;
  if (parent.type === 'For' || parent.type === 'comprehension') return parent.iter === node;
  return parent.type === 'Call' && isOnlyArgument(parent, node) && isHarmless(parent.func);
}

function isOnlyArgument({ args }: Call, node: Name): boolean {
  return args.length === 1 && args[0] === node;
}
