import type { Expression, If, Statement, WithItem } from 'lackpy';
import { printExpression, printTupleBare } from './expression.js';
import { binaryPrecedence, Precedence } from './precedence.js';

const INDENT = '    ';

/** Adds the lines of a statement, indented by `indent`. */
export function printStatement(node: Statement, indent: string, lines: string[]): void {
  switch (node.type) {
    case 'If':
      return printIf(node, indent, lines);
    case 'For':
      lines.push(`${indent}for ${printTupleBare(node.target)} in ${printTupleBare(node.iter)}:`);
      printBlock(node.body, indent, lines);
      return printElse(node.orelse, indent, lines);
    case 'With':
      lines.push(`${indent}with ${node.items.map(printWithItem).join(', ')}:`);
      return printBlock(node.body, indent, lines);
    case 'Return':
      throw new TypeError('Cannot print Return: it is outside the language of programs');
    case 'Unsupported':
      throw new TypeError(`Cannot print ${node.name}: it is outside the language of programs`);
    default:
      lines.push(indent + printSimple(node));
  }
}

function printSimple(
  node: Exclude<Statement, { type: 'If' | 'For' | 'With' | 'Return' | 'Unsupported' }>,
): string {
  switch (node.type) {
    case 'Expr':
      return printExpression(node.value, Precedence.Lambda);
    case 'Assign':
      return [...node.targets, node.value].map(printTupleBare).join(' = ');
    case 'AugAssign':
      binaryPrecedence(node.op);
      return `${printTarget(node.target)} ${node.op}= ${printTupleBare(node.value)}`;
    case 'AnnAssign': {
      const annotation = printExpression(node.annotation, Precedence.Lambda);
      const value = node.value === null ? '' : ` = ${printTupleBare(node.value)}`;
      return `${printTarget(node.target)}: ${annotation}${value}`;
    }
    case 'Pass':
      return 'pass';
    case 'Break':
      return 'break';
    case 'Continue':
      return 'continue';
  }
}

function printTarget(node: Expression): string {
  return printExpression(node, Precedence.Lambda);
}

/** An orelse that is one If is printed as `elif`, which reads back as the same tree. */
function printIf(node: If, indent: string, lines: string[]): void {
  let current = node;
  let word = 'if';
  for (;;) {
    lines.push(`${indent}${word} ${printExpression(current.test, Precedence.Lambda)}:`);
    printBlock(current.body, indent, lines);
    const [only] = current.orelse;
    if (current.orelse.length !== 1 || only?.type !== 'If') break;
    current = only;
    word = 'elif';
  }
  printElse(current.orelse, indent, lines);
}

function printElse(orelse: readonly Statement[], indent: string, lines: string[]): void {
  if (orelse.length === 0) return;
  lines.push(`${indent}else:`);
  printBlock(orelse, indent, lines);
}

function printBlock(body: readonly Statement[], indent: string, lines: string[]): void {
  if (body.length === 0) throw new TypeError('Cannot print an empty block: Python has none');
  for (const statement of body) printStatement(statement, indent + INDENT, lines);
}

/** A tuple gets a second pair of parentheses, since one pair would enclose the items of the statement. */
function printWithItem(item: WithItem): string {
  const text = printExpression(item.contextExpr, Precedence.Lambda);
  const context = item.contextExpr.type === 'Tuple' ? `(${text})` : text;
  if (item.optionalVars === null) return context;
  return `${context} as ${printTarget(item.optionalVars)}`;
}
