import type { Expression, Node, Statement, Unsupported } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { blockEnd, expectColon, expectExactly, parseBlock } from './block.js';
import { parseElse } from './conditional-block.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { unsupported } from './unsupported.js';

/** 'try' ':' block (except+ [else] [finally] | finally) */
export function parseTry(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  expectExactly(c, T.Colon, ':');
  const body = parseBlock(c, "'try' statement", start);
  if (!c.is(T.Except) && !c.is(T.Finally)) {
    throw c.is(T.Fault) ? c.unexpected() : c.fault("expected 'except' or 'finally' block");
  }
  const group = c.is(T.Except) && c.nextIs(T.Star);
  const handlers: Node[] = [];
  while (c.is(T.Except)) handlers.push(parseHandler(c, group));
  const orelse = handlers.length > 0 ? parseElse(c) : [];
  const finalbody = parseFinally(c);
  const name = group ? 'TryStar' : 'Try';
  return unsupported(name, start, blockEnd(c), [...body, ...handlers, ...orelse, ...finalbody]);
}

/** 'except' ['*'] [expression ['as' NAME]] ':' block */
function parseHandler(c: Cursor, group: boolean): Unsupported {
  const { start } = c;
  if (c.nextIs(T.Star) !== group) {
    throw c.fault("cannot have both 'except' and 'except*' on the same 'try'");
  }
  c.advance();
  if (c.accept(T.Star) && (c.is(T.Colon) || c.is(T.Newline))) {
    throw c.fault('expected one or more exception types');
  }
  const type = c.is(T.Colon) || c.is(T.Newline) ? null : parseExceptionType(c, start);
  expectColon(c);
  const body = parseBlock(c, group ? "'except*' statement" : "'except' statement", start);
  return unsupported('ExceptHandler', start, blockEnd(c), [type, ...body]);
}

function parseExceptionType(c: Cursor, start: number): Expression {
  const type = parseExpression(c);
  if (c.is(T.Comma)) refuseSeveralTypes(c, start, type);
  if (c.accept(T.As)) c.expectName();
  return type;
}

/** Throws for `except A, B:`, which needs parentheses. */
function refuseSeveralTypes(c: Cursor, start: number, first: Expression): never {
  const types = c.attempt(() => {
    while (c.accept(T.Comma)) parseExpression(c);
    if (c.accept(T.As)) c.expectName();
    c.expect(T.Colon);
  });
  if (types === null) throw c.unexpected();
  const span = { start: first.start, end: c.endAt(types.index - 2) };
  void start;
  throw c.fault('multiple exception types must be parenthesized', span);
}

function parseFinally(c: Cursor): Statement[] {
  if (!c.is(T.Finally)) return [];
  const { start } = c;
  c.advance();
  expectExactly(c, T.Colon, ':');
  return parseBlock(c, "'finally' statement", start);
}
