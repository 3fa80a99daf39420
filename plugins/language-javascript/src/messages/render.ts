import type { Expression, MemberExpression, SpreadElement, Super } from 'acorn';

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
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'Literal':
      return typeof node.value === 'string' ? `"${node.value}"` : String(node.value);
    case 'MemberExpression':
      return renderMember(node, render);
    case 'CallExpression':
      return `${render(node.callee)}${args}`;
    case 'ParenthesizedExpression':
      return render(node.expression);
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? `"${node.quasis[0]?.value.cooked ?? ''}"`
        : node.expressions.map(render).join('');
    case 'ArrayExpression':
      return `[${node.elements.map((element) => (element === null ? '' : render(element))).join(',')}]`;
    case 'ObjectExpression':
      return `{${HIDDEN.repeat(node.properties.length)}}`;
    case 'SpreadElement':
      return `(...${render(node.argument)})`;
    case 'LogicalExpression':
      return `(${render(node.left)} ${node.operator} ${render(node.right)})`;
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier'
        ? HIDDEN
        : `(${render(node.left)} ${node.operator} ${render(node.right)})`;
    case 'UnaryExpression':
      return `(${node.operator}${/\w$/.test(node.operator) ? ' ' : ''}${render(node.argument)})`;
    case 'ConditionalExpression':
      return HIDDEN.repeat(3);
    default:
      return HIDDEN;
  }
}

function renderMember(
  { object, property, computed, optional }: MemberExpression,
  render: (part: Printed) => string,
): string {
  const owner = `${render(object)}${optional === true ? '?.' : ''}`;
  const dot = optional === true ? '' : '.';
  if (property.type === 'PrivateIdentifier') return `${owner}${dot}#${property.name}`;
  if (!computed) return `${owner}${dot}${property.type === 'Identifier' ? property.name : HIDDEN}`;
  if (property.type === 'Literal' && typeof property.value === 'string')
    return `${owner}${dot}${property.value}`;
  return `${owner}[${render(property)}]`;
}
