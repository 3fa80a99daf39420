import type { Expression, Node } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import type { Cursor } from './cursor.js';
import { parseNumber } from './number.js';
import { parseStrings } from './strings.js';

/** Patterns of a `case`; the expressions they hold are added to `values`. */
export function parsePatterns(c: Cursor, values: Node[]): void {
  parseStarPattern(c, values);
  while (c.accept(T.Comma) && !c.is(T.Colon) && !c.is(T.If)) parseStarPattern(c, values);
}

function parseStarPattern(c: Cursor, values: Node[]): void {
  if (c.accept(T.Star)) c.expectName();
  else parsePattern(c, values);
}

/** closed_pattern ('|' closed_pattern)* ['as' NAME] */
function parsePattern(c: Cursor, values: Node[]): void {
  do parseClosedPattern(c, values);
  while (c.accept(T.VerticalBar));
  if (!c.accept(T.As)) return;
  if (c.isWord('_')) throw c.fault("cannot use '_' as a target");
  c.expectName();
}

function parseClosedPattern(c: Cursor, values: Node[]): void {
  switch (c.kind) {
    case T.LeftParen:
      return parseSequencePattern(c, values, T.RightParen);
    case T.LeftBracket:
      return parseSequencePattern(c, values, T.RightBracket);
    case T.LeftBrace:
      return parseMappingPattern(c, values);
    case T.Name:
      return parseNamePattern(c, values);
    default:
      values.push(parseLiteralPattern(c));
  }
}

function parseSequencePattern(c: Cursor, values: Node[], closing: T): void {
  openBracket(c);
  while (!c.is(closing)) {
    parseStarPattern(c, values);
    if (!c.accept(T.Comma)) break;
  }
  closeBracket(c, closing);
}

function parseMappingPattern(c: Cursor, values: Node[]): void {
  openBracket(c);
  while (!c.is(T.RightBrace)) {
    if (c.accept(T.DoubleStar)) c.expectName();
    else {
      values.push(c.is(T.Name) ? parseDottedName(c) : parseLiteralPattern(c));
      c.expect(T.Colon);
      parsePattern(c, values);
    }
    if (!c.accept(T.Comma)) break;
  }
  closeBracket(c, T.RightBrace);
}

/** A capture, a dotted name that is compared with, or a class and its patterns. */
function parseNamePattern(c: Cursor, values: Node[]): void {
  if (!c.nextIs(T.Dot) && !c.nextIs(T.LeftParen)) return c.advance();
  values.push(parseDottedName(c));
  if (!c.is(T.LeftParen)) return;
  openBracket(c);
  let keywords = false;
  while (!c.is(T.RightParen)) {
    if (c.is(T.Name) && c.nextIs(T.Equal)) {
      keywords = true;
      c.advance();
      c.advance();
    } else if (keywords) throw c.fault('positional patterns follow keyword patterns');
    parsePattern(c, values);
    if (!c.accept(T.Comma)) break;
  }
  closeBracket(c, T.RightParen);
}

function parseDottedName(c: Cursor): Expression {
  const { start } = c;
  const id = normalizeName(c.word);
  c.advance();
  let value: Expression = { type: 'Name', start, end: c.previousEnd, id, ctx: 'load' };
  for (let length = 1; c.accept(T.Dot); length++) {
    c.checkChain(length);
    const attr = c.expectName();
    value = { type: 'Attribute', start, end: c.previousEnd, value, attr, ctx: 'load' };
  }
  return value;
}

/** A string, `None`, `True`, `False`, or a number that may have a sign and an imaginary part. */
function parseLiteralPattern(c: Cursor): Expression {
  const { kind, start } = c;
  if (kind === T.String || kind === T.FStringStart) return parseStrings(c);
  if (kind === T.None || kind === T.True || kind === T.False) {
    c.advance();
    const { previousEnd: end } = c;
    if (kind === T.None) return { type: 'Constant', start, end, kind: 'none', value: null };
    return { type: 'Constant', start, end, kind: 'bool', value: kind === T.True };
  }
  const left = parseSignedNumber(c);
  if (!c.is(T.Plus) && !c.is(T.Minus)) return left;
  const op = c.is(T.Plus) ? '+' : '-';
  c.advance();
  if (!c.is(T.Number)) throw c.unexpected();
  const right = parseNumber(c);
  return { type: 'BinOp', start, end: c.previousEnd, left, op, right };
}

function parseSignedNumber(c: Cursor): Expression {
  const { start } = c;
  const negative = c.accept(T.Minus);
  if (!c.is(T.Number)) throw c.unexpected();
  const operand = parseNumber(c);
  return negative ? { type: 'UnaryOp', start, end: c.previousEnd, op: '-', operand } : operand;
}
