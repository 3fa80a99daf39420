import type { TokenKind } from '../token.js';
import type { Cursor } from './cursor.js';
import { failAfterExpression } from './fault/after-expression.js';

/** Passes an opening bracket. */
export function openBracket(c: Cursor): void {
  c.enter();
  c.brackets++;
  c.advance();
}

/** Passes the closing bracket. */
export function closeBracket(c: Cursor, kind: TokenKind): void {
  if (!c.is(kind)) throw failAfterExpression(c);
  c.advance();
  c.brackets--;
  c.leave();
}
