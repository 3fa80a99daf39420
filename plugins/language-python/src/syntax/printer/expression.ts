import type { Comprehension, Constant, Expression, Parameter } from 'lackpy';
import { printFString } from './f-string.js';
import { printName } from './name.js';
import { printFloat, printInteger } from './number.js';
import { binaryPrecedence, comparisonOperator, Precedence, precedenceOf } from './precedence.js';
import { printString } from './string.js';
import { printArguments, printSubscript } from './trailer.js';

/** The text of an expression, in parentheses when it binds looser than `least`. */
export function printExpression(node: Expression, least: Precedence): string {
  const text = printBare(node);
  return precedenceOf(node) < least ? `(${text})` : text;
}

/** The text of expressions separated by commas; each may be starred. */
export function printElements(nodes: readonly Expression[]): string {
  return nodes.map((node) => printElement(node)).join(', ');
}

/** The text of an element of a display or an argument, which may be starred. */
export function printElement(node: Expression): string {
  if (node.type === 'Starred') return `*${printExpression(node.value, Precedence.BitwiseOr)}`;
  return printExpression(node, Precedence.Lambda);
}

/** The text of a target or value where a tuple needs no parentheses. */
export function printTupleBare(node: Expression): string {
  if (node.type === 'Tuple' && node.elts.length > 1) return printElements(node.elts);
  return printExpression(node, Precedence.Lambda);
}

function printBare(node: Expression): string {
  switch (node.type) {
    case 'Name':
      return printName(node.id);
    case 'Constant':
      return printConstant(node);
    case 'JoinedStr':
      return printFString(node);
    case 'BinOp':
      return printBinary(node.left, node.op, node.right);
    case 'UnaryOp':
      return printUnary(node.op, node.operand);
    case 'BoolOp':
      return printBoolean(node.op, node.values);
    case 'Compare':
      return printComparison(node.left, node.ops, node.comparators);
    case 'Call':
      return printExpression(node.func, Precedence.Primary) + printArguments(node);
    case 'Attribute':
      return `${printReceiver(node.value)}.${printName(node.attr)}`;
    case 'Subscript':
      return printExpression(node.value, Precedence.Primary) + printSubscript(node.slice);
    case 'List':
      return `[${printElements(node.elts)}]`;
    case 'Tuple':
      return `(${printElements(node.elts)}${node.elts.length === 1 ? ',' : ''})`;
    case 'Set':
      if (node.elts.length === 0)
        throw new TypeError('Cannot print an empty set: Python has no literal for it');
      return `{${printElements(node.elts)}}`;
    case 'Dict':
      return printDict(node.keys, node.values);
    case 'ListComp':
      return `[${printComprehension(node.elt, node.generators)}]`;
    case 'SetComp':
      return `{${printComprehension(node.elt, node.generators)}}`;
    case 'GeneratorExp':
      return `(${printComprehension(node.elt, node.generators)})`;
    case 'DictComp':
      return `{${printItem(node.key, node.value)} ${printClauses(node.generators)}}`;
    case 'IfExp':
      return printConditional(node.test, node.body, node.orelse);
    case 'Lambda':
      if (node.body.type === 'Block') throw new TypeError('Cannot print Block: Python has no such lambda');
      return printLambda(node.params, node.body);
    case 'Unsupported':
      throw new TypeError(`Cannot print ${node.name}: it is outside the language of programs`);
    case 'Starred':
    case 'Slice':
    case 'FormattedValue':
    case 'Optional':
    case 'Receiver':
      throw new TypeError(`Cannot print ${node.type} here: Python has no such expression`);
  }
}

function printConstant(node: Constant): string {
  const { kind, value } = node;
  if (kind === 'none') return 'None';
  if (kind === 'bool') return value === true ? 'True' : 'False';
  if (kind === 'str' && typeof value === 'string') return printString(value);
  if (kind === 'float' && typeof value === 'number') return printFloat(value);
  if (kind === 'int' && (typeof value === 'number' || typeof value === 'bigint')) return printInteger(value);
  throw new TypeError(`Cannot print a constant of kind ${kind}: Python has no literal for it`);
}

/** An attribute of an integer literal needs parentheses: `1.real` would start a float. */
function printReceiver(node: Expression): string {
  const text = printExpression(node, Precedence.Primary);
  return node.type === 'Constant' && node.kind === 'int' && !text.startsWith('(') ? `(${text})` : text;
}

function printBinary(left: Expression, op: string, right: Expression): string {
  const precedence = binaryPrecedence(op);
  if (op === '**') {
    return `${printExpression(left, Precedence.Primary)} ** ${printExpression(right, Precedence.Unary)}`;
  }
  return `${printExpression(left, precedence)} ${op} ${printExpression(right, precedence + 1)}`;
}

function printUnary(op: string, operand: Expression): string {
  if (op === 'not') return `not ${printExpression(operand, Precedence.Not)}`;
  if (op === '+' || op === '-' || op === '~') return op + printExpression(operand, Precedence.Unary);
  throw new TypeError(`Cannot print the operator '${op}': Python has no such operator`);
}

function printBoolean(op: string, values: readonly Expression[]): string {
  if (op !== 'and' && op !== 'or') {
    throw new TypeError(`Cannot print the operator '${op}': Python has no such operator`);
  }
  const least = op === 'or' ? Precedence.And : Precedence.Not;
  return values.map((value) => printExpression(value, least)).join(` ${op} `);
}

function printComparison(
  left: Expression,
  ops: readonly string[],
  comparators: readonly Expression[],
): string {
  const parts = [printExpression(left, Precedence.BitwiseOr)];
  for (const [index, right] of comparators.entries()) {
    parts.push(comparisonOperator(ops[index] ?? ''), printExpression(right, Precedence.BitwiseOr));
  }
  return parts.join(' ');
}

function printDict(keys: readonly (Expression | null)[], values: readonly Expression[]): string {
  const items = values.map((value, index) => {
    const key = keys[index] ?? null;
    return key === null ? `**${printExpression(value, Precedence.BitwiseOr)}` : printItem(key, value);
  });
  return `{${items.join(', ')}}`;
}

function printItem(key: Expression, value: Expression): string {
  return `${printExpression(key, Precedence.Lambda)}: ${printExpression(value, Precedence.Lambda)}`;
}

/** The text of a comprehension without its brackets. */
export function printComprehension(elt: Expression, generators: readonly Comprehension[]): string {
  return `${printExpression(elt, Precedence.Lambda)} ${printClauses(generators)}`;
}

function printClauses(generators: readonly Comprehension[]): string {
  return generators.map(printClause).join(' ');
}

function printClause(clause: Comprehension): string {
  const iter = printExpression(clause.iter, Precedence.Or);
  const ifs = clause.ifs.map((test) => ` if ${printExpression(test, Precedence.Or)}`);
  return `for ${printTupleBare(clause.target)} in ${iter}${ifs.join('')}`;
}

function printConditional(test: Expression, body: Expression, orelse: Expression): string {
  const condition = printExpression(test, Precedence.Or);
  return `${printExpression(body, Precedence.Or)} if ${condition} else ${printExpression(orelse, Precedence.Lambda)}`;
}

function printLambda(params: readonly Parameter[], body: Expression): string {
  const list = printParameters(params);
  return `lambda${list === '' ? '' : ` ${list}`}: ${printExpression(body, Precedence.Lambda)}`;
}

function printParameters(params: readonly Parameter[]): string {
  const parts: string[] = [];
  let starred = false;
  for (const [index, param] of params.entries()) {
    if (param.kind === 'vararg') starred = true;
    if (param.kind === 'keyword-only' && !starred) {
      starred = true;
      parts.push('*');
    }
    parts.push(printParameter(param));
    const next = params[index + 1];
    if (param.kind === 'positional-only' && next?.kind !== 'positional-only') parts.push('/');
  }
  return parts.join(', ');
}

function printParameter(param: Parameter): string {
  const stars = param.kind === 'vararg' ? '*' : param.kind === 'kwarg' ? '**' : '';
  const value = param.default === null ? '' : `=${printExpression(param.default, Precedence.Lambda)}`;
  return stars + printName(param.arg) + value;
}
