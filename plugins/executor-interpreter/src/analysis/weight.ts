import { childrenOf, type Node } from 'lackpy';

/** Steps that the nodes stand for. The bodies of loops are left out: each turn is charged by itself. */
export function weightOf(nodes: readonly Node[]): number {
  let weight = 0;
  const pending = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    weight++;
    if (node.type === 'For') pending.push(node.iter);
    else for (const child of childrenOf(node)) pending.push(child);
  }
  return weight;
}
