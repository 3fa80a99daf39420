import type { Call, Expression, Keyword, Slice } from 'lackpy';
import { printComprehension, printElement, printElements, printExpression } from './expression.js';
import { printName } from './name.js';
import { Precedence } from './precedence.js';

/** The arguments of a call with their parentheses; a lone generator expression shares them. */
export function printArguments(call: Pick<Call, 'args' | 'keywords'>): string {
  const [first] = call.args;
  if (first?.type === 'GeneratorExp' && call.args.length === 1 && call.keywords.length === 0) {
    return `(${printComprehension(first.elt, first.generators)})`;
  }
  const parts = call.args.map(printElement);
  for (const keyword of call.keywords) parts.push(printKeyword(keyword));
  return `(${parts.join(', ')})`;
}

function printKeyword(keyword: Keyword): string {
  const value = printExpression(keyword.value, Precedence.Lambda);
  return keyword.arg === null ? `**${value}` : `${printName(keyword.arg)}=${value}`;
}

/** A subscript with its brackets; only in here can slices be printed. */
export function printSubscript(slice: Expression): string {
  if (slice.type !== 'Tuple' || slice.elts.length === 0) return `[${printIndex(slice)}]`;
  const parts = slice.elts.map(printIndex);
  return `[${parts.join(', ')}${parts.length === 1 ? ',' : ''}]`;
}

function printIndex(node: Expression): string {
  if (node.type === 'Slice') return printSlice(node);
  if (node.type === 'Starred') return printElements([node]);
  return printExpression(node, Precedence.Lambda);
}

function printSlice(node: Slice): string {
  const step = node.step === null ? '' : `:${printBound(node.step)}`;
  return `${printBound(node.lower)}:${printBound(node.upper)}${step}`;
}

function printBound(bound: Expression | null): string {
  return bound === null ? '' : printExpression(bound, Precedence.Conditional);
}
