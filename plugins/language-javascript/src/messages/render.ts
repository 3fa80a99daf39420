import type {
  BinaryExpression,
  Expression,
  LogicalExpression,
  MemberExpression,
  SpreadElement,
  Super,
  UnaryExpression,
} from 'acorn';

import { COMPARISONS } from '../syntax/lower/operators.js';
import { numberOf } from './number-of.js';

const HIDDEN = '(intermediate value)';

/** An expression as V8's messages print it. */
export function render(node: Printed): string {
  return print(node, '(...)');
}

/** The same where something cannot be gone through: calls lose their arguments. */
export function renderIterated(node: Printed): string {
  return print(node, '');
}

type Printed = Expression | SpreadElement | Super;

function print(node: Printed, args: string): string {
  const render = (part: Printed): string => print(part, args);
  const number = numberOf(node);
  if (number !== null) return String(number);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'Literal':
      return typeof node.value === 'string' ? `"${node.value}"` : String(node.value);
    case 'MemberExpression':
      return renderMember(node, render);
    case 'CallExpression':
      return `${render(node.callee)}${args}`;
    case 'NewExpression':
      return args === '' ? render(node.callee) : HIDDEN;
    case 'ParenthesizedExpression':
      return render(node.expression);
    case 'AssignmentExpression':
      return node.left.type === 'Identifier' || node.left.type === 'MemberExpression'
        ? render(node.left)
        : HIDDEN;
    case 'SequenceExpression':
      return `(${node.expressions.map(render).join(' , ')})`;
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? `"${node.quasis[0]?.value.cooked ?? ''}"`
        : node.expressions.map(render).join('');
    case 'ArrayExpression':
      return `[${node.elements.map((element) => (element === null ? HIDDEN : render(element))).join(',')}]`;
    case 'ObjectExpression':
      return `{${HIDDEN.repeat(node.properties.length)}}`;
    case 'SpreadElement':
      return `(...${render(node.argument)})`;
    case 'LogicalExpression':
    case 'BinaryExpression':
      return renderRow(node, render);
    case 'UnaryExpression':
      return renderUnary(node, render);
    case 'ConditionalExpression':
      return HIDDEN.repeat(3);
    default:
      return HIDDEN;
  }
}

/** A row of the same operator is one; V8 takes `!=` apart. */
function renderRow(node: BinaryExpression | LogicalExpression, render: (part: Printed) => string): string {
  const { operator } = node;
  const parts: string[] = [];
  let first: BinaryExpression['left'] = node;
  while (isRow(first) && first.operator === operator && numberOf(first) === null) {
    parts.unshift(render(first.right));
    first = withoutParentheses(first.left);
    if (COMPARISONS.has(operator)) break;
  }
  if (first.type === 'PrivateIdentifier') return HIDDEN;
  const positive = /^!==?$/.test(operator) ? operator.replace('!', '=') : operator;
  const text = `(${[render(first), ...parts].join(` ${positive} `)})`;
  return positive === operator ? text : `(!${text})`;
}

function withoutParentheses(node: BinaryExpression['left']): BinaryExpression['left'] {
  return node.type === 'ParenthesizedExpression' ? withoutParentheses(node.expression) : node;
}

function isRow(node: BinaryExpression['left']): node is BinaryExpression | LogicalExpression {
  return node.type === 'BinaryExpression' || node.type === 'LogicalExpression';
}

function renderUnary({ operator, argument }: UnaryExpression, render: (part: Printed) => string): string {
  if (operator === '!' && argument.type === 'Literal') return String(!argument.value);
  return `(${operator}${/\w$/.test(operator) ? ' ' : ''}${render(argument)})`;
}

function renderMember(
  { object, property, computed, optional }: MemberExpression,
  render: (part: Printed) => string,
): string {
  const owner = `${render(object)}${optional === true ? '?.' : ''}`;
  const dot = optional === true ? '' : '.';
  if (property.type === 'PrivateIdentifier') return `${owner}${dot}#${property.name}`;
  if (!computed) return `${owner}${dot}${property.type === 'Identifier' ? property.name : HIDDEN}`;
  const isPlain = property.type === 'TemplateLiteral' && property.expressions.length === 0;
  if (isPlain) return `${owner}${dot}${property.quasis[0]?.value.cooked ?? ''}`;
  if (property.type === 'Literal' && typeof property.value === 'string')
    return `${owner}${dot}${property.value}`;
  return `${owner}[${render(property)}]`;
}
