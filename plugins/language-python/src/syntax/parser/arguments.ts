import type { Expression, Keyword } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import { parseComprehensions, startsComprehension } from './comprehension.js';
import type { Cursor } from './cursor.js';
import { parseAssignmentExpression, parseExpression } from './expression.js';
import { refuseComprehensionElements } from './fault/comprehension.js';
import { failKeywordEqual, failPositionalArgument } from './fault/argument.js';

/** What stands between the parentheses of a call. */
export interface Arguments {
  readonly args: Expression[];
  readonly keywords: Keyword[];
}

/** '(' [argument (',' argument)* [',']] ')' */
export function parseArguments(c: Cursor): Arguments {
  const open = c.start;
  const result: Arguments = { args: [], keywords: [] };
  openBracket(c);
  while (!c.is(T.RightParen)) {
    parseArgument(c, result, open);
    if (!c.accept(T.Comma)) break;
  }
  closeBracket(c, T.RightParen);
  if (result.keywords.length > 1) refuseRepeated(c, result.keywords);
  return result;
}

/** argument = NAME '=' expression | '**' expression | '*' expression | [NAME ':='] expression [comprehensions] */
function parseArgument(c: Cursor, result: Arguments, open: number): void {
  const { start, kind } = c;
  if (kind === T.Name && c.nextIs(T.Equal)) {
    result.keywords.push(parseKeyword(c));
  } else if (kind === T.DoubleStar) {
    c.advance();
    const value = parseExpression(c);
    result.keywords.push({ type: 'keyword', start, end: c.previousEnd, arg: null, value });
  } else if (kind === T.Star) {
    c.advance();
    const value = parseExpression(c);
    const starred: Expression = { type: 'Starred', start, end: c.previousEnd, value, ctx: 'load' };
    if (startsComprehension(c)) refuseComprehensionElements(c, [starred]);
    if (result.keywords.some((keyword) => keyword.arg === null)) {
      throw failPositionalArgument(c, result, starred);
    }
    result.args.push(starred);
  } else result.args.push(parsePositional(c, result, open));
}

function parseKeyword(c: Cursor): Keyword {
  const { start } = c;
  const first = c.index;
  const arg = normalizeName(c.word);
  c.advance();
  c.advance();
  const value = parseExpression(c);
  if (startsComprehension(c) || c.is(T.Equal)) throw failKeywordEqual(c, first, value);
  return { type: 'keyword', start, end: c.previousEnd, arg, value };
}

function parsePositional(c: Cursor, result: Arguments, open: number): Expression {
  const first = c.index;
  const named = c.is(T.Name) && c.nextIs(T.ColonEqual);
  const elt = named ? parseAssignmentExpression(c) : parseExpression(c);
  if (c.is(T.Equal)) throw failKeywordEqual(c, first, elt);
  if (startsComprehension(c)) return parseGenerator(c, result, open, elt);
  if (result.keywords.length > 0) throw failPositionalArgument(c, result, elt);
  return elt;
}

/** A generator expression may share the call's parentheses when it is the only argument. */
function parseGenerator(c: Cursor, result: Arguments, open: number, elt: Expression): Expression {
  const generators = parseComprehensions(c);
  const alone = result.args.length === 0 && result.keywords.length === 0;
  if (!alone || c.is(T.Comma)) {
    const span = { start: elt.start, end: c.previousEnd };
    c.accept(T.Comma);
    throw c.fault('Generator expression must be parenthesized', span);
  }
  return { type: 'GeneratorExp', start: open, end: c.endAt(c.index), elt, generators };
}

function refuseRepeated(c: Cursor, keywords: readonly Keyword[]): void {
  const seen = new Set<string>();
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg)) c.find(`keyword argument repeated: ${keyword.arg}`, keyword);
    seen.add(keyword.arg);
  }
}
