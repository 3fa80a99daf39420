import type { Expression, Span } from 'lackpy';
import type { SyntaxFault } from '../../syntax-fault.js';
import type { Cursor } from '../cursor.js';
import { parseBitwiseOr } from '../operators.js';

/** The fault of a dict key that no colon follows. */
export function failAfterKey(c: Cursor, key: Expression): SyntaxFault {
  return c.fault("':' expected after dictionary key", { start: key.end - 1, end: key.end });
}

/** Throws the fault of `*` in front of a dict value. */
export function refuseStarredValue(c: Cursor): never {
  const { start } = c;
  const operand = c.attempt(() => {
    c.advance();
    parseBitwiseOr(c);
  });
  if (operand === null) throw c.unexpected();
  const span = { start, end: c.endAt(operand.index - 1) };
  throw c.fault('cannot use a starred expression in a dictionary value', span);
}

/** Throws the fault of a dict key that nothing follows behind its colon. */
export function refuseMissingValue(c: Cursor, colon: Span): never {
  throw c.fault("expression expected after dictionary key and ':'", colon);
}
