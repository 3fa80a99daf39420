import type { Node } from '../../ast/nodes.js';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The same node with other children; the node itself stays as it is. */
export function mapChildren<N extends Node>(node: N, change: (child: Node) => Node): N {
  const fields = Object.entries(node).map(([field, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [field, value.map((one: unknown) => (isNode(one) ? change(one) : one))];
    return [field, isNode(value) ? change(value) : value];
  });
  return Object.fromEntries(fields) as N;
}
