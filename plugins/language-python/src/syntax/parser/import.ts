import type { Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { closeBracket, openBracket } from './bracket.js';
import type { Cursor } from './cursor.js';
import { unsupported } from './unsupported.js';

/** 'import' dotted_name ['as' NAME] (',' …)* */
export function parseImport(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  do {
    parseDottedName(c);
    if (c.accept(T.As)) c.expectName();
  } while (c.accept(T.Comma));
  return unsupported('Import', start, c.previousEnd);
}

/** 'from' ('.' | '...')* [dotted_name] 'import' names */
export function parseFromImport(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  let dots = false;
  while (c.accept(T.Dot) || c.accept(T.Ellipsis)) dots = true;
  if (!dots || !c.is(T.Import)) parseDottedName(c);
  c.expect(T.Import);
  if (c.is(T.LeftParen)) parseParenthesizedNames(c);
  else if (!c.accept(T.Star)) parseImportedNames(c);
  return unsupported('ImportFrom', start, c.previousEnd);
}

function parseDottedName(c: Cursor): void {
  do c.expectName();
  while (c.accept(T.Dot));
}

function parseImportedName(c: Cursor): void {
  c.expectName();
  if (c.accept(T.As)) c.expectName();
}

function parseImportedNames(c: Cursor): void {
  do {
    parseImportedName(c);
    if (c.is(T.Comma) && c.nextIs(T.Newline)) {
      throw c.fault('trailing comma not allowed without surrounding parentheses');
    }
  } while (c.accept(T.Comma));
}

function parseParenthesizedNames(c: Cursor): void {
  openBracket(c);
  parseImportedName(c);
  while (c.accept(T.Comma) && !c.is(T.RightParen)) parseImportedName(c);
  closeBracket(c, T.RightParen);
}
