import type { Expression, Slice } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseNamedExpression, parseStarNamedExpression } from './expression.js';

/** '[' slices ']'; several slices, or one starred expression, make a tuple. */
export function parseSubscript(c: Cursor): Expression {
  openBracket(c);
  const { start } = c;
  const first = parseSlice(c);
  if (!c.is(T.Comma) && first.type !== 'Starred') {
    closeBracket(c, T.RightBracket);
    return first;
  }
  const elts = [first];
  while (c.accept(T.Comma)) {
    if (c.is(T.RightBracket)) break;
    elts.push(parseSlice(c));
  }
  const end = c.previousEnd;
  closeBracket(c, T.RightBracket);
  return { type: 'Tuple', start, end, elts, ctx: 'load' };
}

/** slice = [expression] ':' [expression] [':' [expression]] | named_expression | starred */
function parseSlice(c: Cursor): Expression {
  const { start } = c;
  if (c.is(T.Star)) return parseStarNamedExpression(c);
  const lower = c.is(T.Colon) ? null : parseNamedExpression(c);
  if (!c.is(T.Colon)) return lower ?? parseExpression(c);
  c.advance();
  const upper = parseBound(c);
  const step = c.accept(T.Colon) ? parseBound(c) : null;
  return { type: 'Slice', start, end: c.previousEnd, lower, upper, step } satisfies Slice;
}

function parseBound(c: Cursor): Expression | null {
  if (c.is(T.Colon) || c.is(T.Comma) || c.is(T.RightBracket)) return null;
  return parseExpression(c);
}
