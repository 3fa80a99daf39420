import type { Assign, AugAssign, BinOp, Expression, If, Statement } from 'lackpy';
import { Declared } from './declared.js';
import { printElement, printExpression } from './expression.js';
import { Precedence } from './precedence.js';

/** The lines of statements, each with its line break. */
export function printBlockBody(body: readonly Statement[], declared: Declared): string {
  return body.map((statement) => `${printStatement(statement, declared)}\n`).join('');
}

function printStatement(node: Statement, declared: Declared): string {
  switch (node.type) {
    case 'Expr':
      return printEvaluated(printExpression(node.value, Precedence.Lambda, declared));
    case 'Assign':
      return printAssign(node, declared);
    case 'AugAssign':
      return printAugmented(node, declared);
    case 'If':
      return printIf(node, declared);
    case 'For': {
      const iter = printExpression(node.iter, Precedence.Lambda, declared);
      const inner = new Declared(declared);
      const head = `${inner.word(node.target)}${printExpression(node.target, Precedence.Member, inner)}`;
      return `for (${head} of ${iter}) ${printBlock(node.body, inner)}`;
    }
    case 'Return':
      return node.value === null
        ? 'return;'
        : `return ${printExpression(node.value, Precedence.Lambda, declared)};`;
    case 'Break':
      return 'break;';
    case 'Continue':
      return 'continue;';
    case 'Pass':
      return ';';
    case 'Unsupported':
      throw new TypeError(`Cannot print ${node.name}: it is outside the language of programs`);
    default:
      throw new TypeError(`Cannot print ${node.type}: JavaScript has no such statement`);
  }
}

/** What begins like a block or a declaration needs parentheses. */
function printEvaluated(text: string): string {
  return /^(?:\{|let\b|function\b|class\b|async\b)/.test(text) ? `(${text});` : `${text};`;
}

function printAssign({ targets, value }: Assign, declared: Declared): string {
  const [rest] = targets;
  if (value.type === 'BinOp' && value.op === 'omit' && rest !== undefined) {
    return printRest(rest, value, declared);
  }
  const text = printExpression(value, Precedence.Lambda, declared);
  const names = targets.map((target) => printTarget(target, declared));
  const [first] = targets;
  const word = first !== undefined && targets.length === 1 ? declared.word(first) : '';
  return `${word}${names.reverse().join(' = ')} = ${text};`;
}

/** `let {a: {}, ...rest} = value`: an empty pattern takes a key away and assigns nothing. */
function printRest(rest: Expression, { left, right }: BinOp, declared: Declared): string {
  const keys = right.type === 'List' ? right.elts : [];
  const taken = keys.map((key) => `[${printExpression(key, Precedence.Lambda, declared)}]: {}, `).join('');
  const value = printExpression(left, Precedence.Lambda, declared);
  const word = declared.word(rest);
  const text = `{${taken}...${printTarget(rest, declared)}} = ${value}`;
  return word === '' ? `(${text});` : `${word}${text};`;
}

function printTarget(target: Expression, declared: Declared): string {
  return printElement(target, declared);
}

/** `x -= -1` stands for `x++`. */
function printAugmented({ target, op, value }: AugAssign, declared: Declared): string {
  const name = printTarget(target, declared);
  if (op === '-' && value.type === 'Constant' && value.value === -1) return `${name}++;`;
  return `${name} ${op}= ${printExpression(value, Precedence.Lambda, declared)};`;
}

/** An orelse that is one If is printed as `else if`, which reads back as the same tree. */
function printIf(node: If, declared: Declared): string {
  const parts: string[] = [];
  let current = node;
  for (;;) {
    const test = printExpression(current.test, Precedence.Lambda, declared);
    parts.push(`if (${test}) ${printBlock(current.body, new Declared(declared))}`);
    const [only] = current.orelse;
    if (current.orelse.length !== 1 || only?.type !== 'If') break;
    current = only;
  }
  if (current.orelse.length > 0) parts.push(printBlock(current.orelse, new Declared(declared)));
  return parts.join(' else ');
}

function printBlock(body: readonly Statement[], declared: Declared): string {
  return `{\n${printBlockBody(body, declared)}}`;
}
