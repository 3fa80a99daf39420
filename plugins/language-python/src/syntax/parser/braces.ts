import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import { parseComprehensions, startsComprehension } from './comprehension.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseStarNamedExpression } from './expression.js';
import { refuseComprehensionElements } from './fault/comprehension.js';
import { refuseMissingValue, refuseStarredValue, failAfterKey } from './fault/dict.js';
import { parseBitwiseOr } from './operators.js';

/** '{' … '}': a dict, a set, or a comprehension of either. */
export function parseBraces(c: Cursor): Expression {
  const { start } = c;
  openBracket(c);
  if (c.is(T.RightBrace) || c.is(T.DoubleStar)) return parseDict(c, start, [], []);
  const first = parseStarNamedExpression(c);
  if (!c.is(T.Colon) || first.type === 'Starred') return parseSet(c, start, first);
  const value = parseDictValue(c);
  if (!startsComprehension(c)) return parseDict(c, start, [first], [value]);
  const generators = parseComprehensions(c);
  closeBracket(c, T.RightBrace);
  return { type: 'DictComp', start, end: c.previousEnd, key: first, value, generators };
}

function parseSet(c: Cursor, start: number, first: Expression): Expression {
  const elts = [first];
  if (startsComprehension(c)) return closeSetComprehension(c, start, elts);
  while (c.accept(T.Comma)) {
    if (startsComprehension(c)) refuseComprehensionElements(c, elts);
    if (c.is(T.RightBrace)) break;
    elts.push(parseStarNamedExpression(c));
    if (startsComprehension(c)) refuseComprehensionElements(c, elts);
  }
  closeBracket(c, T.RightBrace);
  return { type: 'Set', start, end: c.previousEnd, elts };
}

function closeSetComprehension(c: Cursor, start: number, elts: readonly Expression[]): Expression {
  const [elt] = elts;
  if (elt === undefined || elt.type === 'Starred') refuseComprehensionElements(c, elts);
  const generators = parseComprehensions(c);
  closeBracket(c, T.RightBrace);
  return { type: 'SetComp', start, end: c.previousEnd, elt, generators };
}

/** The items of a dict behind those already read; the current token is the comma, `**` or the closing brace. */
function parseDict(c: Cursor, start: number, keys: (Expression | null)[], values: Expression[]): Expression {
  if (keys.length === 0 && c.is(T.DoubleStar)) parseDictItem(c, keys, values);
  while (c.accept(T.Comma)) {
    if (c.is(T.RightBrace)) break;
    parseDictItem(c, keys, values);
  }
  closeBracket(c, T.RightBrace);
  return { type: 'Dict', start, end: c.previousEnd, keys, values };
}

/** item = '**' bitwise_or | expression ':' expression */
function parseDictItem(c: Cursor, keys: (Expression | null)[], values: Expression[]): void {
  if (c.is(T.DoubleStar)) {
    const span = c.tokenSpan();
    c.advance();
    const mapping = parseBitwiseOr(c);
    if (startsComprehension(c)) throw c.fault('dict unpacking cannot be used in dict comprehension', span);
    keys.push(null);
    values.push(mapping);
    return;
  }
  const key = parseExpression(c);
  if (!c.is(T.Colon)) throw failAfterKey(c, key);
  keys.push(key);
  values.push(parseDictValue(c));
}

function parseDictValue(c: Cursor): Expression {
  const colon = c.tokenSpan();
  c.advance();
  if (c.is(T.Star)) refuseStarredValue(c);
  if (c.is(T.Comma) || c.is(T.RightBrace)) refuseMissingValue(c, colon);
  return parseExpression(c);
}
