import type { Statement } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { parseTypeParameters } from './type-parameters.js';
import { unsupported } from './unsupported.js';

/** Whether `type` is a keyword here: `type NAME = …` or `type NAME[…] = …`. */
export function startsTypeAlias(c: Cursor): boolean {
  if (!c.nextIs(T.Name) || !c.isWord('type')) return false;
  const after = c.kindAt(c.index + 2);
  return after === T.Equal || after === T.LeftBracket;
}

/** 'type' NAME [type parameters] '=' expression */
export function parseTypeAlias(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const { start: nameStart } = c;
  const id = normalizeName(c.word);
  c.expectName();
  const nameEnd = c.previousEnd;
  const bounds = parseTypeParameters(c);
  c.expect(T.Equal);
  const value = parseExpression(c);
  return unsupported('TypeAlias', start, c.previousEnd, [
    { type: 'Name', start: nameStart, end: nameEnd, id, ctx: 'store' },
    ...bounds,
    value,
  ]);
}
