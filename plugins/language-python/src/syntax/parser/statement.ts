import type { Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { parseFor, parseIf, parseWhile } from './conditional-block.js';
import type { Cursor } from './cursor.js';
import { parseClass, parseDecorated, parseFunction } from './definition.js';
import { failAfterExpression } from './fault/after-expression.js';
import { parseMatch, startsMatch } from './match.js';
import { parseSimpleStatement } from './simple-statement.js';
import { parseTry } from './try.js';
import { parseWith } from './with.js';

/** Reads one line of statements, or one compound statement, into `body`. */
export function parseStatement(c: Cursor, body: Statement[]): void {
  const compound = parseCompound(c);
  if (compound !== null) body.push(compound);
  else parseSimpleStatements(c, body);
}

function parseCompound(c: Cursor): Statement | null {
  switch (c.kind) {
    case T.If:
      return parseIf(c);
    case T.For:
      return parseFor(c, 'For', c.start);
    case T.While:
      return parseWhile(c);
    case T.With:
      return parseWith(c, 'With', c.start);
    case T.Try:
      return parseTry(c);
    case T.Def:
      return parseFunction(c, 'FunctionDef', c.start, []);
    case T.Class:
      return parseClass(c, c.start, []);
    case T.At:
      return parseDecorated(c);
    case T.Async:
      return parseAsync(c);
    case T.Name:
      return startsMatch(c) ? parseMatch(c) : null;
    default:
      return null;
  }
}

function parseAsync(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  if (c.is(T.For)) return parseFor(c, 'AsyncFor', start);
  if (c.is(T.With)) return parseWith(c, 'AsyncWith', start);
  if (c.is(T.Def)) return parseFunction(c, 'AsyncFunctionDef', start, []);
  throw c.unexpected();
}

/** simple_statement (';' simple_statement)* [';'] NEWLINE */
export function parseSimpleStatements(c: Cursor, body: Statement[]): void {
  do body.push(parseSimpleStatement(c));
  while (c.accept(T.Semicolon) && !c.is(T.Newline));
  if (!c.is(T.Newline)) throw failAfterExpression(c);
  c.advance();
}
