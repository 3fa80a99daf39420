import type {
  BinOp,
  BoolOp,
  Call,
  Constant,
  DictDisplay,
  Expression,
  Lambda,
  Subscript,
  UnaryOp,
} from 'lackpy';
import { printBlockBody } from './statement.js';
import { Declared } from './declared.js';
import { operatorPrecedence, Precedence, precedenceOf } from './precedence.js';
import { printString, printTemplateText } from './string.js';

const WORD = /^[A-Za-z$_][\w$]*$/;

/** Functions of the tree that the source makes with `new`. */
const MADE: ReadonlySet<string> = new Set(['Set', 'Map']);

/** The text of an expression, in parentheses when it binds looser than `least`. */
export function printExpression(node: Expression, least: number, declared: Declared): string {
  const text = printBare(node, declared);
  return precedenceOf(node) < least ? `(${text})` : text;
}

/** The text of an argument or element, which may be spread. */
export function printElement(node: Expression, declared: Declared): string {
  if (node.type === 'Starred') return `...${printExpression(node.value, Precedence.Lambda, declared)}`;
  return printExpression(node, Precedence.Lambda, declared);
}

function printBare(node: Expression, declared: Declared): string {
  const print = (part: Expression, least: number): string => printExpression(part, least, declared);
  switch (node.type) {
    case 'Name':
      return node.id;
    case 'Constant':
      return printConstant(node);
    case 'JoinedStr':
      return printTemplate(node.values, declared);
    case 'BinOp':
      return printBinary(node, declared);
    case 'UnaryOp':
      return printUnary(node, declared);
    case 'BoolOp':
      return printBoolean(node, declared);
    case 'Compare':
      return printCompare(node.left, node.ops[0] ?? '', node.comparators[0], declared);
    case 'Call':
      return printCall(node, declared);
    case 'Attribute':
      return `${printOwner(node.value, declared, '.')}${node.attr}`;
    case 'Subscript':
      return printSubscript(node, declared);
    case 'List':
      return `[${node.elts.map((element) => printElement(element, declared)).join(', ')}]`;
    case 'Dict':
      return printObject(node, declared);
    case 'IfExp':
      return `${print(node.test, Precedence.Coalesce)} ? ${print(node.body, Precedence.Lambda)} : ${print(node.orelse, Precedence.Lambda)}`;
    case 'Lambda':
      return printLambda(node, declared);
    case 'Optional':
      // The receiver in `rest` prints as nothing: what hangs on it begins with `?.`.
      return print(node.value, Precedence.Optional) + print(node.rest, Precedence.Optional);
    case 'Receiver':
      return '';
    case 'Unsupported':
      throw new TypeError(`Cannot print ${node.name}: it is outside the language of programs`);
    default:
      throw new TypeError(`Cannot print ${node.type}: JavaScript has no such expression`);
  }
}

function printConstant({ kind, value }: Constant): string {
  if (kind === 'undefined') return 'undefined';
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number' && Object.is(value, -0)) return '-0';
  return String(value);
}

function printTemplate(values: readonly Expression[], declared: Declared): string {
  const parts = values.map((value) => {
    if (value.type === 'Constant') return printTemplateText(String(value.value));
    if (value.type !== 'FormattedValue') throw new TypeError(`Cannot print ${value.type} in a template`);
    return `\${${printExpression(value.value, Precedence.Lambda, declared)}}`;
  });
  return `\`${parts.join('')}\``;
}

/** Operators in a row lean to the left: they are printed without recursion. */
function printBinary(node: BinOp, declared: Declared): string {
  if (node.op === '**') {
    const left = printExpression(node.left, Precedence.Optional, declared);
    return `${left} ** ${printExpression(node.right, Precedence.Power, declared)}`;
  }
  const precedence = operatorPrecedence(node.op);
  const rest: string[] = [];
  let left: Expression = node;
  while (left.type === 'BinOp' && left.op !== '**' && operatorPrecedence(left.op) === precedence) {
    rest.push(`${left.op} ${printExpression(left.right, precedence + 1, declared)}`);
    left = left.left;
  }
  return [printExpression(left, precedence, declared), ...rest.reverse()].join(' ');
}

function printUnary({ op, operand }: UnaryOp, declared: Declared): string {
  const text = printExpression(operand, Precedence.Unary, declared);
  const isApart = /^\w/.test(op) || text.startsWith(op);
  return `${op}${isApart ? ' ' : ''}${text}`;
}

/** `??` takes no other logical operator beside it without parentheses. */
function printBoolean({ op, values }: BoolOp, declared: Declared): string {
  const least = op === '??' ? Precedence.BitOr : operatorPrecedence(op) + 1;
  return values
    .map((value) => {
      const mixed = value.type === 'BoolOp' && (value.op === '??' || value.op === op);
      return mixed ? `(${printExpression(value, 0, declared)})` : printExpression(value, least, declared);
    })
    .join(` ${op} `);
}

function printCompare(
  left: Expression,
  op: string,
  right: Expression | undefined,
  declared: Declared,
): string {
  const precedence = operatorPrecedence(op);
  const other = right === undefined ? '' : printExpression(right, precedence + 1, declared);
  return `${printExpression(left, precedence, declared)} ${op} ${other}`;
}

function printCall({ func, args, keywords }: Call, declared: Declared): string {
  if (keywords.length > 0) throw new TypeError('Cannot print keyword: JavaScript has no such argument');
  const list = `(${args.map((arg) => printElement(arg, declared)).join(', ')})`;
  if (func.type === 'Receiver') return `?.${list}`;
  const made = func.type === 'Name' && MADE.has(func.id) && !declared.has(func.id) ? 'new ' : '';
  return `${made}${printExpression(func, Precedence.Member, declared)}${list}`;
}

function printSubscript({ value, slice }: Subscript, declared: Declared): string {
  if (slice.type === 'Constant' && typeof slice.value === 'string' && isPlainKey(slice.value)) {
    return `${printOwner(value, declared, '.')}${slice.value}`;
  }
  return `${printOwner(value, declared, '')}[${printExpression(slice, Precedence.Lambda, declared)}]`;
}

/** Whether a key may stand behind a dot, where it is read back as a key. */
function isPlainKey(key: string): boolean {
  return WORD.test(key) && !key.includes('__') && key !== 'constructor' && key !== 'prototype';
}

/** The value in front of a property, with what stands between them. */
function printOwner(value: Expression, declared: Declared, dot: string): string {
  if (value.type === 'Receiver') return '?.';
  const text = printExpression(value, Precedence.Member, declared);
  const isNumber = value.type === 'Constant' && typeof value.value === 'number';
  return `${isNumber && !text.startsWith('(') ? `(${text})` : text}${dot}`;
}

function printObject({ keys, values }: DictDisplay, declared: Declared): string {
  const parts = values.map((value, index) => {
    const text = printExpression(value, Precedence.Lambda, declared);
    const key = keys[index] ?? null;
    return key === null ? `...${text}` : `${printKey(key, declared)}: ${text}`;
  });
  return `{${parts.join(', ')}}`;
}

function printKey(key: Expression, declared: Declared): string {
  if (key.type !== 'Constant' || typeof key.value !== 'string') {
    return `[${printExpression(key, Precedence.Lambda, declared)}]`;
  }
  return WORD.test(key.value) && !key.value.includes('__') ? key.value : printString(key.value);
}

function printLambda({ params, body }: Lambda, declared: Declared): string {
  const names = params.map(({ arg, kind }) => (kind === 'vararg' ? `...${arg}` : arg));
  const inner = new Declared(declared);
  for (const { arg } of params) inner.add(arg);
  const head = `(${names.join(', ')}) =>`;
  if (body.type === 'Block') return `${head} {\n${printBlockBody(body.body, inner)}}`;
  const text = printExpression(body, Precedence.Lambda, inner);
  return `${head} ${text.startsWith('{') ? `(${text})` : text}`;
}
