import type { JoinedStr } from 'lackpy';
import type { SyntaxFault } from '../../syntax-fault.js';
import { TokenKind as T } from '../../token.js';
import type { Cursor } from '../cursor.js';
import { startsExpression } from '../expression.js';
import { failAfterExpression } from './after-expression.js';

/** Throws when no expression can start at the current token, the first of a replacement field. */
export function refuseFieldStart(c: Cursor): void {
  const { kind } = c;
  if (kind === T.Equal || kind === T.Exclamation || kind === T.Colon || kind === T.RightBrace) {
    throw c.fault(`f-string: valid expression required before '${c.word}'`);
  }
  if (!startsExpression(kind)) throw c.fault("f-string: expecting a valid expression after '{'");
}

/** The fault of a token that cannot follow what a replacement field has so far. */
export function failAfterField(
  c: Cursor,
  debug: boolean,
  conversion: string | null,
  formatSpec: JoinedStr | null,
): SyntaxFault {
  if (c.is(T.Fault)) return c.unexpected();
  if (formatSpec !== null) return c.fault("f-string: expecting '}', or format specs");
  if (conversion !== null) return c.fault("f-string: expecting ':' or '}'");
  if (debug) return c.fault("f-string: expecting '!', or ':', or '}'");
  const fault = failAfterExpression(c);
  if (fault.message !== 'invalid syntax') return fault;
  return c.fault("f-string: expecting '=', or '!', or ':', or '}'");
}
