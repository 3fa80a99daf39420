import type { AnyNode, Program } from 'acorn';
import type { Span } from 'lackpy';

/** A node of the source, and those around it from the innermost on. */
export interface Place {
  readonly node: AnyNode;
  readonly around: readonly AnyNode[];
}

/** The innermost node with exactly this span; null when there is none. */
export function placeOf(program: Program, { start, end }: Span): Place | null {
  const around: AnyNode[] = [];
  let found: Place | null = null;
  for (let node: AnyNode | undefined = program; node !== undefined;) {
    if (node.start === start && node.end === end) found = { node, around: [...around].reverse() };
    around.push(node);
    node = childrenOf(node).find((child) => child.start <= start && child.end >= end);
  }
  return found;
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is AnyNode => {
      return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
    });
}
