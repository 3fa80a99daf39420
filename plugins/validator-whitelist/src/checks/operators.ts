import type { AugAssign, BinOp, BoolOp, Compare, Expression, Span, UnaryOp } from 'lackpy';
import type { CheckContext } from '../check-context.js';
import { refuseNode } from './nodes.js';

type OperatorNode = AugAssign | BinOp | BoolOp | Compare | UnaryOp;

/** Operators are nodes of the whitelist by the name the dialect gives them; one without a name is refused. */
export function checkOperators(node: OperatorNode, context: CheckContext): void {
  switch (node.type) {
    case 'AugAssign':
      return checkOperator(
        'binary',
        node.op,
        { start: node.target.end, end: node.value.start },
        node,
        context,
      );
    case 'BinOp':
      return checkOperator('binary', node.op, { start: node.left.end, end: node.right.start }, node, context);
    case 'UnaryOp':
      return checkOperator('unary', node.op, { start: node.start, end: node.operand.start }, node, context);
    case 'BoolOp':
      return checkOperator('boolean', node.op, between(node.values, 0, node), node, context);
    case 'Compare':
      return node.ops.forEach((op, index) => {
        const operands = index === 0 ? [node.left, ...node.comparators.slice(0, 1)] : node.comparators;
        checkOperator('compare', op, between(operands, Math.max(0, index - 1), node), node, context);
      });
  }
}

function between(operands: readonly Expression[], index: number, whole: Span): Span {
  return { start: operands[index]?.end ?? whole.start, end: operands[index + 1]?.start ?? whole.end };
}

function checkOperator(
  family: 'binary' | 'unary' | 'boolean' | 'compare',
  op: string,
  gap: Span,
  whole: Span,
  context: CheckContext,
): void {
  const { dialect, grammar } = context.scope;
  const names = dialect.operators[family];
  const name = Object.hasOwn(names, op) ? names[op] : undefined;
  if (name !== undefined && grammar.allowedNodes.has(name)) return;
  const at = context.text.slice(gap.start, gap.end).indexOf(op);
  const start = gap.start + at;
  refuseNode(name ?? op, at < 0 ? whole : { start, end: start + op.length }, context);
}
