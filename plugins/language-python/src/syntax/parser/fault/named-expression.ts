import type { Expression } from 'lackpy';
import type { SyntaxFault } from '../../syntax-fault.js';
import { TokenKind as T } from '../../token.js';
import type { Cursor } from '../cursor.js';
import { parseExpression } from '../expression.js';
import { parseBitwiseOr } from '../operators.js';
import { failAfterExpression } from './after-expression.js';
import { expressionName } from './expression-name.js';

/** Kinds of expression that bind looser than a comparison's operand. */
const LOOSE: ReadonlySet<Expression['type']> = new Set(['Compare', 'BoolOp', 'IfExp', 'Lambda']);

/** Displays that may be assignment targets, so that `=` behind them has its own message. */
const TARGET_DISPLAYS: ReadonlySet<Expression['type']> = new Set(['List', 'Tuple', 'GeneratorExp']);

/** The fault of `=` or `:=` behind a value that started at token `first`. */
export function failNamedExpression(c: Cursor, first: number, value: Expression): SyntaxFault {
  const fault = c.is(T.ColonEqual) ? walrusFault(c, value) : equalFault(c, first, value);
  return fault ?? failAfterExpression(c);
}

function walrusFault(c: Cursor, value: Expression): SyntaxFault | null {
  const operand = c.attempt(() => {
    c.advance();
    return parseExpression(c);
  });
  if (operand === null) return null;
  return c.fault(`cannot use assignment expressions with ${expressionName(value)}`, value);
}

/** The fault of `=` where a comparison or an assignment expression may be meant; null when it is something else. */
export function equalFault(c: Cursor, first: number, value: Expression): SyntaxFault | null {
  if (!isOperand(c, first, value)) return null;
  const right = c.attempt(() => {
    c.advance();
    parseBitwiseOr(c);
    if (c.is(T.Equal) || c.is(T.ColonEqual)) throw c.unexpected();
  });
  if (right === null) return null;
  if (c.kindAt(first) === T.Name && c.index === first + 1) {
    const span = { start: c.startAt(first), end: c.endAt(right.index - 1) };
    return c.fault("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", span);
  }
  if (isTargetDisplay(c, first, value)) return null;
  const message = `cannot assign to ${expressionName(value)} here. Maybe you meant '==' instead of '='?`;
  return c.fault(message, value);
}

/** Whether the value is one operand of a comparison: all in brackets is, `a and b` is not. */
function isOperand(c: Cursor, first: number, value: Expression): boolean {
  if (value.start !== c.startAt(first)) return true;
  return !LOOSE.has(value.type) && !(value.type === 'UnaryOp' && value.op === 'not');
}

function isTargetDisplay(c: Cursor, first: number, value: Expression): boolean {
  if (value.start !== c.startAt(first)) return false;
  if (TARGET_DISPLAYS.has(value.type)) return true;
  return value.type === 'Constant' && (value.kind === 'bool' || value.kind === 'none');
}
