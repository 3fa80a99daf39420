import type { Expression, Statement, WithItem } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { blockEnd, expectColon, parseBlock } from './block.js';
import { closeBracket, openBracket } from './bracket.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { failAfterExpression } from './fault/after-expression.js';
import { parseTargetElement, toSingleTarget } from './target.js';
import { unsupported } from './unsupported.js';

/** 'with' items ':' block; the items may be in parentheses. */
export function parseWith(c: Cursor, name: 'With' | 'AsyncWith', start: number): Statement {
  const keyword = c.start;
  c.advance();
  const items = hasParentheses(c) ? parseParenthesizedItems(c) : parseItems(c);
  expectColon(c);
  const body = parseBlock(c, "'with' statement", keyword);
  const end = blockEnd(c);
  if (name === 'With') return { type: 'With', start, end, items, body };
  return unsupported(name, start, end, [...items, ...body]);
}

/** Whether all items stand in one pair of parentheses, so that the colon follows it. */
function hasParentheses(c: Cursor): boolean {
  if (!c.is(T.LeftParen)) return false;
  const items = c.attempt(() => {
    parseParenthesizedItems(c);
    if (!c.is(T.Colon) && !c.is(T.Newline)) throw c.unexpected();
  });
  return items !== null;
}

function parseParenthesizedItems(c: Cursor): WithItem[] {
  openBracket(c);
  const items = [parseItem(c)];
  while (c.accept(T.Comma)) {
    if (c.is(T.RightParen)) break;
    items.push(parseItem(c));
  }
  closeBracket(c, T.RightParen);
  return items;
}

function parseItems(c: Cursor): WithItem[] {
  const items = [parseItem(c)];
  while (c.accept(T.Comma)) items.push(parseItem(c));
  return items;
}

/** What stands behind `as`; Python looks at what follows before it checks whether it is a target. */
function parseItemTarget(c: Cursor): Expression {
  const target = parseTargetElement(c);
  const { kind } = c;
  if (kind === T.Comma || kind === T.RightParen || kind === T.Colon) return target;
  throw kind === T.Newline ? c.fault("expected ':'") : failAfterExpression(c);
}

/** item = expression ['as' target] */
function parseItem(c: Cursor): WithItem {
  const { start } = c;
  const contextExpr = parseExpression(c);
  const optionalVars = c.accept(T.As) ? toSingleTarget(c, parseItemTarget(c)) : null;
  return { type: 'withitem', start, end: c.previousEnd, contextExpr, optionalVars };
}
