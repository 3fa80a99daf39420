import { NODE_TYPES, type Node, type NodeType, type Span } from 'lackpy';
import { shown, type CheckContext } from '../check-context.js';

const KNOWN: ReadonlySet<string> = new Set(NODE_TYPES);

/** Nodes that only ever come with their owner; when the owner is refused, one finding says it all. */
const PARTS: ReadonlySet<NodeType> = new Set<NodeType>([
  'arg',
  'withitem',
  'comprehension',
  'FormattedValue',
]);

/** The node whitelist: whatever the grammar does not list is refused, node types that nobody knows included. */
export function checkNode(node: Node, parent: Node | null, context: CheckContext): void {
  const allowed = context.scope.grammar.allowedNodes;
  if (node.type === 'Unsupported') return refuseNode(node.name, node, context);
  if (!KNOWN.has(node.type)) return refuseNode(String((node as Node).type), node, context);
  if (!allowed.has(node.type)) {
    if (parent !== null && PARTS.has(node.type) && !allowed.has(parent.type)) return;
    return refuseNode(node.type, node, context);
  }
  // The tree has no node for a parameter list, the grammar's list has.
  if (node.type === 'Lambda' && !allowed.has('arguments')) refuseNode('arguments', node, context);
}

/** Reports a construct by the name its language gives it. */
export function refuseNode(name: string, span: Span, context: CheckContext): void {
  context.findings.report({
    code: 'FORBIDDEN_NODE',
    span,
    say: (line) => `Forbidden AST node: ${shown(name)} at line ${String(line)}`,
    hint: context.scope.dialect.hints.get(name),
  });
}
