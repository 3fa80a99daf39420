import type { Expression, MemberExpression, SpreadElement, Super } from 'acorn';

const HIDDEN = '(intermediate value)';

/** An expression as V8's messages print it. */
export function render(node: Expression | SpreadElement | Super): string {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'Literal':
      return typeof node.value === 'string' ? `"${node.value}"` : String(node.value);
    case 'MemberExpression':
      return renderMember(node);
    case 'CallExpression':
      return `${render(node.callee)}(...)`;
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return render(node.expression);
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

function renderMember({ object, property, computed, optional }: MemberExpression): string {
  const owner = `${render(object)}${optional === true ? '?.' : ''}`;
  const dot = optional === true ? '' : '.';
  if (property.type === 'PrivateIdentifier') return `${owner}${dot}#${property.name}`;
  if (!computed) return `${owner}${dot}${property.type === 'Identifier' ? property.name : HIDDEN}`;
  if (property.type === 'Literal' && typeof property.value === 'string')
    return `${owner}${dot}${property.value}`;
  return `${owner}[${render(property)}]`;
}
