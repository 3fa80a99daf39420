import type { Expression, FormattedValue, JoinedStr } from 'lackpy';
import { printExpression } from './expression.js';
import { Precedence } from './precedence.js';
import { escapeCharacter, escapeText } from './string.js';

/** The literal of an f-string. */
export function printFString(node: JoinedStr): string {
  return `f"${node.values.map(printPart).join('')}"`;
}

function printPart(node: Expression): string {
  if (node.type === 'FormattedValue') return printField(node);
  return escapeText(textOf(node)).replaceAll('"', '\\"').replaceAll('{', '{{').replaceAll('}', '}}');
}

function textOf(node: Expression): string {
  if (node.type === 'Constant' && typeof node.value === 'string') return node.value;
  throw new TypeError(`Cannot print ${node.type} as a part of an f-string`);
}

function printField(node: FormattedValue): string {
  const value = printExpression(node.value, Precedence.Conditional);
  const space = value.startsWith('{') ? ' ' : '';
  const conversion = node.conversion === null ? '' : `!${node.conversion}`;
  const specification = node.formatSpec === null ? '' : `:${printSpecification(node.formatSpec)}`;
  return `{${space}${value}${conversion}${specification}}`;
}

/** In a format specification doubled braces mean nothing, so braces are escaped. */
function printSpecification(node: JoinedStr): string {
  const parts = node.values.map((part) => {
    if (part.type === 'FormattedValue') return printField(part);
    return escapeText(textOf(part)).replace(/["{}]/g, escapeCharacter);
  });
  return parts.join('');
}
