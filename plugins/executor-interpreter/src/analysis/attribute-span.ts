import type { Span } from 'lackpy';
import type { Positions } from './positions.js';

/** Where CPython says that an attribute of a value failed: on the line of the attribute's name. */
export function attributeSpan(
  positions: Positions,
  node: { readonly start: number; readonly end: number; readonly attr: string },
): Span {
  if (!positions.spansLines(node)) return { start: node.start, end: node.end };
  return { start: node.end - node.attr.length, end: node.end };
}
