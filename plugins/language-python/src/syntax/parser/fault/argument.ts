import type { Expression } from 'lackpy';
import type { SyntaxFault } from '../../syntax-fault.js';
import { TokenKind as T } from '../../token.js';
import type { Arguments } from '../arguments.js';
import { parseComprehensions, startsComprehension } from '../comprehension.js';
import type { Cursor } from '../cursor.js';
import { failAfterExpression } from './after-expression.js';
import { expressionName } from './expression-name.js';

/** The fault of a positional argument behind keyword arguments. */
export function failPositionalArgument(c: Cursor, before: Arguments, argument: Expression): SyntaxFault {
  if (!c.is(T.Comma) && !c.is(T.RightParen)) return failAfterExpression(c);
  const unpacking = before.keywords.some((keyword) => keyword.arg === null);
  if (argument.type === 'Starred') {
    return c.fault('iterable argument unpacking follows keyword argument unpacking', argument);
  }
  const what = unpacking ? 'keyword argument unpacking' : 'keyword argument';
  return c.fault(`positional argument follows ${what}`, argument);
}

/** The fault of an argument that started at token `first` and has an `=` or a comprehension where none can be. */
export function failKeywordEqual(c: Cursor, first: number, value: Expression): SyntaxFault {
  const start = c.startAt(first);
  if (startsComprehension(c)) {
    const clauses = c.attempt(() => parseComprehensions(c));
    if (clauses === null) return c.unexpected();
    const span = { start, end: c.endAt(first + 1) };
    return c.fault("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", span);
  }
  if (c.kindAt(first) === T.Name && c.kindAt(first + 1) === T.Equal) return c.unexpected();
  const kind = c.kindAt(first);
  if (c.index === first + 1 && (kind === T.True || kind === T.False || kind === T.None)) {
    return c.fault(`cannot assign to ${expressionName(value)}`, value);
  }
  const message = 'expression cannot contain assignment, perhaps you meant "=="?';
  return c.fault(message, { start, end: c.endAt(c.index) });
}
