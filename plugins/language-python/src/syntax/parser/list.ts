import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import { parseComprehensions, startsComprehension } from './comprehension.js';
import type { Cursor } from './cursor.js';
import { parseStarNamedExpression } from './expression.js';
import { refuseComprehensionElements } from './fault/comprehension.js';

/** '[' … ']': a list or a list comprehension. */
export function parseBrackets(c: Cursor): Expression {
  const { start } = c;
  openBracket(c);
  const elts: Expression[] = [];
  while (!c.is(T.RightBracket)) {
    elts.push(parseStarNamedExpression(c));
    if (startsComprehension(c)) return closeComprehension(c, start, elts);
    if (!c.accept(T.Comma)) break;
    if (startsComprehension(c)) refuseComprehensionElements(c, elts);
  }
  closeBracket(c, T.RightBracket);
  return { type: 'List', start, end: c.previousEnd, elts, ctx: 'load' };
}

function closeComprehension(c: Cursor, start: number, elts: readonly Expression[]): Expression {
  const [elt] = elts;
  if (elt === undefined || elts.length > 1 || elt.type === 'Starred') refuseComprehensionElements(c, elts);
  const generators = parseComprehensions(c);
  closeBracket(c, T.RightBracket);
  return { type: 'ListComp', start, end: c.previousEnd, elt, generators };
}
