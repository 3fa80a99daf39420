import type { TokenKind } from '../token.js';
import type { Cursor } from './cursor.js';
import { failAfterElement } from './fault/after-expression.js';

/** Passes an opening bracket. */
export function openBracket(c: Cursor): void {
  c.enter();
  c.brackets++;
  c.advance();
}

/** Passes the closing bracket that must follow an element. */
export function closeBracket(c: Cursor, kind: TokenKind): void {
  if (c.kind !== kind) throw failAfterElement(c);
  c.advance();
  c.brackets--;
  c.leave();
}
