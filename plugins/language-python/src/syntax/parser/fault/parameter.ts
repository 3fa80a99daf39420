import { TokenKind as T } from '../../token.js';
import type { Cursor } from '../cursor.js';
import type { ParameterOwner } from '../parameters.js';

/** Throws the fault of a parenthesis among parameters. */
export function refuseParenthesizedParameters(c: Cursor, owner: ParameterOwner): never {
  const { start } = c;
  const names = c.attempt(() => {
    c.advance();
    do c.expect(T.Name);
    while (c.accept(T.Comma) && c.is(T.Name));
    c.expect(T.RightParen);
  });
  if (names === null) throw c.unexpected();
  const what = owner === 'def' ? 'Function' : 'Lambda expression';
  const span = { start, end: c.endAt(names.index - 1) };
  throw c.fault(`${what} parameters cannot be parenthesized`, span);
}
