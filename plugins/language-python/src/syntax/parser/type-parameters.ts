import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';

/** ['[' (NAME [':' expression] | '*' NAME | '**' NAME) (',' …)* [','] ']']; returns the bounds. */
export function parseTypeParameters(c: Cursor): Expression[] {
  const bounds: Expression[] = [];
  if (!c.is(T.LeftBracket)) return bounds;
  openBracket(c);
  do {
    if (c.is(T.RightBracket) && bounds.length > 0) break;
    if (c.is(T.Star) || c.is(T.DoubleStar)) c.advance();
    c.expectName();
    if (c.accept(T.Colon)) bounds.push(parseExpression(c));
  } while (c.accept(T.Comma) && !c.is(T.RightBracket));
  closeBracket(c, T.RightBracket);
  return bounds;
}
