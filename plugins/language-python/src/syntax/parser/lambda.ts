import type { Lambda } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { parseParameters } from './parameters.js';

/** lambda = 'lambda' [parameters] ':' expression */
export function parseLambda(c: Cursor): Lambda {
  const { start } = c;
  c.enter();
  c.advance();
  const { params } = parseParameters(c, 'lambda');
  c.expect(T.Colon);
  const body = parseExpression(c);
  c.leave();
  return { type: 'Lambda', start, end: c.previousEnd, params, body };
}
