import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { binaryPrecedence, binarySpelling } from './operator-table.js';
import { parsePrimary } from './primary.js';
import { unsupported } from './unsupported.js';

/** disjunction = conjunction ('or' conjunction)* */
export function parseDisjunction(c: Cursor): Expression {
  const { start } = c;
  const first = parseConjunction(c);
  if (!c.is(T.Or)) return first;
  const values = [first];
  while (c.accept(T.Or)) values.push(parseConjunction(c));
  return { type: 'BoolOp', start, end: c.previousEnd, op: 'or', values };
}

/** conjunction = inversion ('and' inversion)* */
function parseConjunction(c: Cursor): Expression {
  const { start } = c;
  const first = parseInversion(c);
  if (!c.is(T.And)) return first;
  const values = [first];
  while (c.accept(T.And)) values.push(parseInversion(c));
  return { type: 'BoolOp', start, end: c.previousEnd, op: 'and', values };
}

/** inversion = 'not' inversion | comparison */
function parseInversion(c: Cursor): Expression {
  if (!c.is(T.Not)) return parseComparison(c);
  const { start } = c;
  c.enter();
  c.advance();
  const operand = parseInversion(c);
  c.leave();
  return { type: 'UnaryOp', start, end: c.previousEnd, op: 'not', operand };
}

/** comparison = bitwise_or (comparison_operator bitwise_or)* */
function parseComparison(c: Cursor): Expression {
  const { start } = c;
  const left = parseBitwiseOr(c);
  let op = acceptComparisonOperator(c);
  if (op === null) return left;
  const ops: string[] = [];
  const comparators: Expression[] = [];
  while (op !== null) {
    ops.push(op);
    comparators.push(parseBitwiseOr(c));
    op = acceptComparisonOperator(c);
  }
  return { type: 'Compare', start, end: c.previousEnd, left, ops, comparators };
}

function acceptComparisonOperator(c: Cursor): string | null {
  const { kind } = c;
  if (kind >= T.EqualEqual && kind <= T.GreaterEqual) {
    const op = c.word;
    c.advance();
    return op;
  }
  if (kind === T.In) {
    c.advance();
    return 'in';
  }
  if (kind === T.Is) {
    c.advance();
    return c.accept(T.Not) ? 'is not' : 'is';
  }
  if (kind !== T.Not || !c.nextIs(T.In)) return null;
  c.advance();
  c.advance();
  return 'not in';
}

/** Operands joined by arithmetic and bitwise operators. */
export function parseBitwiseOr(c: Cursor): Expression {
  return parseBinary(c, 1);
}

function parseBinary(c: Cursor, minimum: number): Expression {
  const { start, chain } = c;
  c.chain = 0;
  let left = parseUnary(c);
  let precedence = binaryPrecedence(c.kind);
  while (precedence >= minimum) {
    const op = binarySpelling(c.kind);
    const length = c.chain;
    c.advance();
    c.chain = 0;
    const right = parseBinary(c, precedence + 1);
    left = { type: 'BinOp', start, end: c.previousEnd, left, op, right };
    c.chain = Math.max(length, c.chain) + 1;
    c.checkChain(c.chain);
    precedence = binaryPrecedence(c.kind);
  }
  c.chain = Math.max(chain, c.chain);
  return left;
}

/** unary = ('+' | '-' | '~') unary | power */
function parseUnary(c: Cursor): Expression {
  const { kind, start } = c;
  if (kind !== T.Plus && kind !== T.Minus && kind !== T.Tilde) return parsePower(c);
  const op = kind === T.Plus ? '+' : kind === T.Minus ? '-' : '~';
  c.enter();
  c.advance();
  const operand = parseUnary(c);
  c.leave();
  return { type: 'UnaryOp', start, end: c.previousEnd, op, operand };
}

/** power = ['await'] primary ['**' unary] */
function parsePower(c: Cursor): Expression {
  const { start } = c;
  const left = c.is(T.Await) ? parseAwait(c) : parsePrimary(c);
  if (!c.is(T.DoubleStar)) return left;
  c.enter();
  c.advance();
  const right = parseUnary(c);
  c.leave();
  return { type: 'BinOp', start, end: c.previousEnd, left, op: '**', right };
}

function parseAwait(c: Cursor): Expression {
  const { start } = c;
  c.advance();
  const value = parsePrimary(c);
  return unsupported('Await', start, c.previousEnd, [value]);
}
