import type { Expression, Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { parseExpressionStatement } from './assignment.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseStarExpressions, parseValue, startsExpression } from './expression.js';
import { invalidTarget, targetFault } from './fault/target.js';
import { parseFromImport, parseImport } from './import.js';
import { toTarget } from './target.js';
import { parseTypeAlias, startsTypeAlias } from './type-alias.js';
import { unsupported } from './unsupported.js';

/** One statement that fits on a line. */
export function parseSimpleStatement(c: Cursor): Statement {
  switch (c.kind) {
    case T.Pass:
      return parseWord(c, 'Pass');
    case T.Break:
      if (c.loops === 0) c.find("'break' outside loop", c.tokenSpan());
      return parseWord(c, 'Break');
    case T.Continue:
      if (c.loops === 0) c.find("'continue' not properly in loop", c.tokenSpan());
      return parseWord(c, 'Continue');
    case T.Import:
      return parseImport(c);
    case T.From:
      return parseFromImport(c);
    case T.Return:
      return parseReturn(c);
    case T.Raise:
      return parseRaise(c);
    case T.Assert:
      return parseAssert(c);
    case T.Del:
      return parseDelete(c);
    case T.Global:
      return parseNames(c, 'Global');
    case T.Nonlocal:
      return parseNames(c, 'Nonlocal');
    default:
      return startsTypeAlias(c) ? parseTypeAlias(c) : parseExpressionStatement(c);
  }
}

function parseWord(c: Cursor, type: 'Pass' | 'Break' | 'Continue'): Statement {
  const { start } = c;
  c.advance();
  return { type, start, end: c.previousEnd };
}

/** 'return' [star_expressions] */
function parseReturn(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const value = startsExpression(c.kind) ? parseValue(c) : null;
  return unsupported('Return', start, c.previousEnd, [value]);
}

/** 'raise' [expression ['from' expression]] */
function parseRaise(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const parts: Expression[] = [];
  if (startsExpression(c.kind) && !c.is(T.Star)) {
    parts.push(parseExpression(c));
    if (c.accept(T.From)) parts.push(parseExpression(c));
  }
  return unsupported('Raise', start, c.previousEnd, parts);
}

/** 'assert' expression [',' expression] */
function parseAssert(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const parts = [parseExpression(c)];
  if (c.accept(T.Comma)) parts.push(parseExpression(c));
  return unsupported('Assert', start, c.previousEnd, parts);
}

/** 'del' targets */
function parseDelete(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const first = c.start;
  const value = parseStarExpressions(c);
  const invalid = invalidTarget(value, 'delete');
  if (invalid !== null) throw targetFault(c, invalid, 'delete');
  const several = value.type === 'Tuple' && (value.start !== first || value.elts[0]?.start === first);
  const targets = several ? value.elts : [value];
  const children = targets.map((target) => toTarget(c, target));
  return unsupported('Delete', start, c.previousEnd, children);
}

/** ('global' | 'nonlocal') NAME (',' NAME)* */
function parseNames(c: Cursor, name: 'Global' | 'Nonlocal'): Statement {
  const { start } = c;
  c.advance();
  do c.expectName();
  while (c.accept(T.Comma));
  return unsupported(name, start, c.previousEnd);
}
