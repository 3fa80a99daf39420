import type { TokenKind } from '../token.js';
import type { Cursor } from './cursor.js';
import { failAfterExpression } from './fault/after-expression.js';

/** Passes an opening bracket. */
export function openBracket(c: Cursor): void {
  c.enter();
  c.brackets++;
  c.advance();
}

/** Passes the closing bracket that must follow an expression. */
export function closeBracket(c: Cursor, kind: TokenKind): void {
  if (!c.is(kind)) throw failAfterExpression(c);
  passClosing(c);
}

/** Passes the closing bracket that must follow something else, such as a name or a pattern. */
export function closeList(c: Cursor, kind: TokenKind): void {
  if (!c.is(kind)) throw c.unexpected();
  passClosing(c);
}

function passClosing(c: Cursor): void {
  c.advance();
  c.brackets--;
  c.leave();
}
