import type { Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { failAfterExpression } from './fault/after-expression.js';
import { parseSimpleStatements, parseStatement } from './statement.js';

/** Passes the colon in front of a block. */
export function expectColon(c: Cursor): void {
  if (c.accept(T.Colon)) return;
  throw c.is(T.Newline) ? c.fault("expected ':'") : failAfterExpression(c);
}

/** Passes a token that nothing else can stand for. */
export function expectExactly(c: Cursor, kind: T, spelling: string): void {
  if (c.accept(kind)) return;
  throw c.is(T.Fault) ? c.unexpected() : c.fault(`expected '${spelling}'`);
}

/** The statements behind a colon, on its line or indented below; `owner` says what they belong to and where it began. */
export function parseBlock(c: Cursor, owner: string, ownerStart: number): Statement[] {
  const body: Statement[] = [];
  c.enter();
  if (c.accept(T.Newline)) {
    if (!c.is(T.Indent)) throw failMissingBlock(c, owner, ownerStart);
    c.advance();
    while (!c.is(T.Dedent) && !c.is(T.EndMarker)) parseStatement(c, body);
    c.accept(T.Dedent);
  } else parseSimpleStatements(c, body);
  c.leave();
  return body;
}

function failMissingBlock(c: Cursor, owner: string, ownerStart: number): Error {
  if (c.is(T.Fault)) return c.unexpected();
  const line = c.lineOf(ownerStart);
  return c.fault(`expected an indented block after ${owner} on line ${line}`);
}

/** Offset behind the last token of a statement that ends with a block. */
export function blockEnd(c: Cursor): number {
  let index = c.index - 1;
  for (let kind = c.kindAt(index); kind === T.Newline || kind === T.Dedent; kind = c.kindAt(--index));
  return c.endAt(index);
}

/** Parses with `loops` as the count of enclosing loops. */
export function withLoops<Result>(c: Cursor, loops: number, parse: () => Result): Result {
  const outer = c.loops;
  c.loops = loops;
  const result = parse();
  c.loops = outer;
  return result;
}
