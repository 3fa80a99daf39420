import type {
  BinaryExpression,
  Expression as EsExpression,
  Identifier,
  Literal,
  LogicalExpression,
  TemplateLiteral,
  UnaryExpression,
} from 'acorn';
import type { BoolOp, Constant, Expression } from 'lackpy';
import { lowerChain } from './chains.js';
import { lowerArray, lowerNew, lowerObject } from './displays.js';
import { lowerArrow } from './functions.js';
import type { Lowering } from './lowering.js';
import { at, numberConstant, textConstant, undefinedConstant, unsupported } from './make.js';
import { beforeDeclaration } from './names.js';
import { COMPARISONS } from './operators.js';
import { withoutTypes } from './types.js';

/** The expression of the tree that means the same, or what stands for one that no program may say. */
export function lowerExpression(l: Lowering, node: EsExpression): Expression {
  const bare = withoutTypes(node);
  if (bare !== node) return l.expression(bare);
  switch (node.type) {
    case 'Literal':
      return lowerLiteral(node);
    case 'Identifier':
      return lowerIdentifier(l, node);
    case 'TemplateLiteral':
      return lowerTemplate(l, node);
    case 'ArrayExpression':
      return lowerArray(l, node);
    case 'ObjectExpression':
      return lowerObject(l, node);
    case 'UnaryExpression':
      return lowerUnary(l, node);
    case 'BinaryExpression':
      return lowerBinary(l, node);
    case 'LogicalExpression':
      return lowerLogical(l, node);
    case 'ConditionalExpression':
      return {
        type: 'IfExp',
        test: l.expression(node.test),
        body: l.expression(node.consequent),
        orelse: l.expression(node.alternate),
        ...at(node),
      };
    case 'MemberExpression':
    case 'CallExpression':
    case 'ChainExpression':
      return lowerChain(l, node);
    case 'NewExpression':
      return lowerNew(l, node);
    case 'ArrowFunctionExpression':
      return lowerArrow(l, node);
    case 'ParenthesizedExpression':
      return l.expression(node.expression);
    case 'AwaitExpression':
      return l.expression(node.argument);
    default:
      return unsupported(node.type, l.children(node), node);
  }
}

function lowerLiteral(node: Literal): Expression {
  if (node.regex !== undefined) return unsupported('RegExpLiteral', [], node);
  if (node.bigint !== undefined && node.bigint !== null) return unsupported('BigIntLiteral', [], node);
  const { value } = node;
  if (typeof value === 'string') return textConstant(value, node);
  if (typeof value === 'number') return numberConstant(value, node);
  if (typeof value === 'boolean') return { type: 'Constant', kind: 'bool', value, ...at(node) };
  return { type: 'Constant', kind: 'none', value: null, ...at(node) };
}

function lowerIdentifier({ names }: Lowering, node: Identifier): Expression {
  const known = names.scope.lookup(node.name) === null ? namedConstant(node) : null;
  return known ?? names.read(node.name, node) ?? beforeDeclaration(node);
}

function namedConstant(node: Identifier): Constant | null {
  switch (node.name) {
    case 'undefined':
      return undefinedConstant(node);
    case 'NaN':
      return numberConstant(NaN, node);
    case 'Infinity':
      return numberConstant(Infinity, node);
    default:
      return null;
  }
}

function lowerTemplate(l: Lowering, node: TemplateLiteral): Expression {
  if (node.expressions.length === 0) return textConstant(node.quasis[0]?.value.cooked ?? '', node);
  const values = node.quasis.flatMap((quasi, index): Expression[] => {
    const text = quasi.value.cooked ?? '';
    const part = node.expressions[index];
    const before = text === '' ? [] : [textConstant(text, quasi)];
    if (part === undefined) return before;
    const value = l.expression(part);
    return [...before, { type: 'FormattedValue', value, conversion: null, formatSpec: null, ...at(part) }];
  });
  return { type: 'JoinedStr', values, ...at(node) };
}

function lowerUnary(l: Lowering, node: UnaryExpression): Expression {
  return { type: 'UnaryOp', op: node.operator, operand: l.expression(node.argument), ...at(node) };
}

/** Operators in a row lean to the left: they are lowered without recursion. */
function lowerBinary(l: Lowering, node: BinaryExpression): Expression {
  const chain: BinaryExpression[] = [];
  let first: BinaryExpression['left'] = node;
  while (first.type === 'BinaryExpression') {
    chain.push(first);
    first = first.left;
  }
  if (first.type === 'PrivateIdentifier') return unsupported(first.type, [l.expression(node.right)], node);
  let left = l.expression(first);
  for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
    left = binary(left, link.operator, l.expression(link.right), link);
  }
  return left;
}

function binary(left: Expression, op: string, right: Expression, node: BinaryExpression): Expression {
  if (COMPARISONS.has(op)) return { type: 'Compare', left, ops: [op], comparators: [right], ...at(node) };
  return { type: 'BinOp', left, op, right, ...at(node) };
}

/** A row of the same operator is one node with many values. */
function lowerLogical(l: Lowering, node: LogicalExpression): BoolOp {
  const values: Expression[] = [];
  let first: EsExpression = node;
  while (first.type === 'LogicalExpression' && first.operator === node.operator) {
    values.unshift(l.expression(first.right));
    first = first.left;
  }
  values.unshift(l.expression(first));
  return { type: 'BoolOp', op: node.operator, values, ...at(node) };
}
