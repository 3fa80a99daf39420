import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { parseArguments } from './arguments.js';
import { parseAtom } from './atom.js';
import type { Cursor } from './cursor.js';
import { parseSubscript } from './subscript.js';

/** primary = atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')* */
export function parsePrimary(c: Cursor): Expression {
  const { start, chain } = c;
  c.chain = 0;
  let value = parseAtom(c);
  let next = parsePostfix(c, start, value);
  while (next !== null) {
    value = next;
    c.checkChain(++c.chain);
    next = parsePostfix(c, start, value);
  }
  c.chain = Math.max(chain, c.chain);
  return value;
}

/** The next postfix operation on `value`, or null when there is none. */
function parsePostfix(c: Cursor, start: number, value: Expression): Expression | null {
  if (c.is(T.Dot)) {
    c.advance();
    const attr = c.expectName();
    return { type: 'Attribute', start, end: c.previousEnd, value, attr, ctx: 'load' };
  }
  if (c.is(T.LeftParen)) {
    const { args, keywords } = parseArguments(c);
    return { type: 'Call', start, end: c.previousEnd, func: value, args, keywords };
  }
  if (c.is(T.LeftBracket)) {
    const slice = parseSubscript(c);
    return { type: 'Subscript', start, end: c.previousEnd, value, slice, ctx: 'load' };
  }
  return null;
}
