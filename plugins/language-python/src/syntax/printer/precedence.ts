import type { Expression } from 'lackpy';

/** How tightly an expression holds together: one that binds looser than its place asks for needs parentheses. */
export enum Precedence {
  Lambda,
  Conditional,
  Or,
  And,
  Not,
  Comparison,
  BitwiseOr,
  BitwiseXor,
  BitwiseAnd,
  Shift,
  Sum,
  Term,
  Unary,
  Power,
  Primary,
}

const BINARY: ReadonlyMap<string, Precedence> = new Map([
  ['|', Precedence.BitwiseOr],
  ['^', Precedence.BitwiseXor],
  ['&', Precedence.BitwiseAnd],
  ['<<', Precedence.Shift],
  ['>>', Precedence.Shift],
  ['+', Precedence.Sum],
  ['-', Precedence.Sum],
  ['*', Precedence.Term],
  ['/', Precedence.Term],
  ['//', Precedence.Term],
  ['%', Precedence.Term],
  ['@', Precedence.Term],
  ['**', Precedence.Power],
]);

const COMPARISONS: ReadonlySet<string> = new Set([
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'is',
  'is not',
  'in',
  'not in',
]);

/** The precedence of a binary operator. Throws TypeError for one that Python does not have. */
export function binaryPrecedence(op: string): Precedence {
  const precedence = BINARY.get(op);
  if (precedence === undefined)
    throw new TypeError(`Cannot print the operator '${op}': Python has no such operator`);
  return precedence;
}

/** The comparison operator itself. Throws TypeError for one that Python does not have. */
export function comparisonOperator(op: string): string {
  if (COMPARISONS.has(op)) return op;
  throw new TypeError(`Cannot print the comparison '${op}': Python has no such operator`);
}

/** The precedence of an expression as it is printed. */
export function precedenceOf(node: Expression): Precedence {
  switch (node.type) {
    case 'Lambda':
      return Precedence.Lambda;
    case 'IfExp':
      return Precedence.Conditional;
    case 'BoolOp':
      return node.op === 'or' ? Precedence.Or : Precedence.And;
    case 'UnaryOp':
      return node.op === 'not' ? Precedence.Not : Precedence.Unary;
    case 'Compare':
      return Precedence.Comparison;
    case 'BinOp':
      return binaryPrecedence(node.op);
    case 'Constant':
      return isNegative(node.value) ? Precedence.Unary : Precedence.Primary;
    default:
      return Precedence.Primary;
  }
}

function isNegative(value: unknown): boolean {
  if (typeof value === 'bigint') return value < 0n;
  return typeof value === 'number' && (value < 0 || Object.is(value, -0));
}
