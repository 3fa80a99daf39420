import type { BinaryExpression, Expression, SpreadElement, Super, UnaryExpression } from 'acorn';

type Calculation = (left: number, right: number) => number;

const CALCULATIONS: ReadonlyMap<string, Calculation> = new Map<string, Calculation>([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
  ['%', (left, right) => left % right],
  ['**', (left, right) => left ** right],
]);

/** The number that V8 makes of an expression of number literals while it reads it; null for all else. */
export function numberOf(node: Expression | SpreadElement | Super): number | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? node.value : null;
    case 'ParenthesizedExpression':
      return numberOf(node.expression);
    case 'UnaryExpression':
      return signed(node);
    case 'BinaryExpression':
      return calculated(node);
    default:
      return null;
  }
}

function signed({ operator, argument }: UnaryExpression): number | null {
  const value = operator === '-' || operator === '+' ? numberOf(argument) : null;
  return value !== null && operator === '-' ? -value : value;
}

function calculated({ left, operator, right }: BinaryExpression): number | null {
  const calculation = CALCULATIONS.get(operator);
  if (calculation === undefined || left.type === 'PrivateIdentifier') return null;
  const [first, second] = [numberOf(left), numberOf(right)];
  return first === null || second === null ? null : calculation(first, second);
}
