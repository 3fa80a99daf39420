import type { Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseStatement } from './statement.js';

/** The statements of a whole program. */
export function parseProgram(c: Cursor): Statement[] {
  const body: Statement[] = [];
  while (!c.is(T.EndMarker)) parseStatement(c, body);
  return body;
}
