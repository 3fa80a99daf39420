import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import { parseComprehensions, startsComprehension } from './comprehension.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseStarNamedExpression, parseYield } from './expression.js';

/** '(' … ')': a tuple, a generator expression, or an expression in parentheses, which is that expression. */
export function parseParentheses(c: Cursor): Expression {
  const { start } = c;
  openBracket(c);
  if (c.is(T.RightParen)) return closeTuple(c, start, []);
  if (c.is(T.Yield)) return closeGroup(c, parseYield(c));
  if (c.is(T.DoubleStar)) refuseDoubleStar(c);
  const first = parseStarNamedExpression(c);
  if (c.is(T.Comma)) return closeTuple(c, start, parseRest(c, first));
  if (startsComprehension(c)) return closeGenerator(c, start, first);
  if (first.type === 'Starred' && c.is(T.RightParen)) {
    throw c.fault('cannot use starred expression here', first);
  }
  return closeGroup(c, first);
}

function parseRest(c: Cursor, first: Expression): Expression[] {
  const elts = [first];
  while (c.accept(T.Comma)) {
    if (c.is(T.RightParen)) break;
    elts.push(parseStarNamedExpression(c));
  }
  return elts;
}

function closeGroup(c: Cursor, value: Expression): Expression {
  closeBracket(c, T.RightParen);
  return value;
}

function closeTuple(c: Cursor, start: number, elts: readonly Expression[]): Expression {
  closeBracket(c, T.RightParen);
  return { type: 'Tuple', start, end: c.previousEnd, elts, ctx: 'load' };
}

function closeGenerator(c: Cursor, start: number, elt: Expression): Expression {
  const generators = parseComprehensions(c);
  if (elt.type === 'Starred') throw c.fault('iterable unpacking cannot be used in comprehension', elt);
  closeBracket(c, T.RightParen);
  return { type: 'GeneratorExp', start, end: c.previousEnd, elt, generators };
}

function refuseDoubleStar(c: Cursor): never {
  const span = c.tokenSpan();
  const operand = c.attempt(() => {
    c.advance();
    parseExpression(c);
    c.expect(T.RightParen);
  });
  throw operand === null ? c.unexpected() : c.fault('cannot use double starred expression here', span);
}
