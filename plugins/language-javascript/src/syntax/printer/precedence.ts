import type { Expression } from 'lackpy';

/** How strongly expressions bind, from the loosest to the tightest. */
export const Precedence = {
  Lambda: 1,
  Conditional: 2,
  Coalesce: 3,
  Or: 4,
  And: 5,
  BitOr: 6,
  BitXor: 7,
  BitAnd: 8,
  Equality: 9,
  Relation: 10,
  Shift: 11,
  Sum: 12,
  Product: 13,
  Power: 14,
  Unary: 15,
  Optional: 16,
  Member: 17,
} as const;

const OPERATORS: Readonly<Record<string, number>> = {
  ...{ '??': Precedence.Coalesce, '||': Precedence.Or, '&&': Precedence.And },
  ...{ '|': Precedence.BitOr, '^': Precedence.BitXor, '&': Precedence.BitAnd },
  ...{ '==': Precedence.Equality, '!=': Precedence.Equality },
  ...{ '===': Precedence.Equality, '!==': Precedence.Equality },
  ...{ '<': Precedence.Relation, '<=': Precedence.Relation, '>': Precedence.Relation },
  ...{ '>=': Precedence.Relation, in: Precedence.Relation, instanceof: Precedence.Relation },
  ...{ '<<': Precedence.Shift, '>>': Precedence.Shift, '>>>': Precedence.Shift },
  ...{ '+': Precedence.Sum, '-': Precedence.Sum },
  ...{ '*': Precedence.Product, '/': Precedence.Product, '%': Precedence.Product },
  '**': Precedence.Power,
};

/** How strongly an operator between operands binds. Throws on one that JavaScript does not have. */
export function operatorPrecedence(op: string): number {
  const known = Object.hasOwn(OPERATORS, op) ? OPERATORS[op] : undefined;
  if (known === undefined) throw new TypeError(`Cannot print the operator ${op}: JavaScript has none such`);
  return known;
}

/** How strongly an expression binds. */
export function precedenceOf(node: Expression): number {
  switch (node.type) {
    case 'Lambda':
      return Precedence.Lambda;
    case 'IfExp':
      return Precedence.Conditional;
    case 'BoolOp':
    case 'BinOp':
      return operatorPrecedence(node.op);
    case 'Compare':
      return operatorPrecedence(node.ops[0] ?? '');
    case 'UnaryOp':
      return Precedence.Unary;
    case 'Optional':
      return Precedence.Optional;
    case 'Constant':
      return typeof node.value === 'number' && (node.value < 0 || Object.is(node.value, -0))
        ? Precedence.Unary
        : Precedence.Member;
    default:
      return Precedence.Member;
  }
}
