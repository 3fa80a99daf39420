import { childrenOf, type Node, type Program } from 'lackpy';
import type { Awaiting } from './awaiting.js';

/** The nodes whose evaluation may take long: they call a tool or go through something, in a place where they may wait. */
export function waitingNodes(program: Program, awaiting: Awaiting): ReadonlySet<Node> {
  const waiting = new Set<Node>();
  const mark = (node: Node): boolean => {
    const parts = partsOf(node, awaiting).map(mark);
    const waits = parts.includes(true) || isSlow(node, awaiting);
    if (waits) waiting.add(node);
    return waits;
  };
  mark(program);
  return waiting;
}

/** The parts that are evaluated together with the node, and not when it is called or asked later. */
function partsOf(node: Node, awaiting: Awaiting): readonly Node[] {
  if (node.type === 'Lambda') return node.params;
  if (node.type === 'GeneratorExp' && !awaiting.mayWait(node)) {
    return node.generators.slice(0, 1).map(({ iter }) => iter);
  }
  return childrenOf(node);
}

function isSlow(node: Node, awaiting: Awaiting): boolean {
  switch (node.type) {
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return true;
    default:
      return awaiting.isToolCall(node);
  }
}
