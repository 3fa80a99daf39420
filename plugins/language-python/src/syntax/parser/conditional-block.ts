import type { Expression, If, Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { blockEnd, expectColon, expectExactly, parseBlock, withLoops } from './block.js';
import type { Cursor } from './cursor.js';
import { parseNamedExpression, parseStarExpressions, refuseStarred } from './expression.js';
import { parseLoopTarget } from './target.js';
import { unsupported } from './unsupported.js';

interface Branch {
  readonly start: number;
  readonly test: Expression;
  readonly body: Statement[];
}

/** 'if' … ('elif' …)* ['else' …]; each `elif` becomes an If that is the whole of the orelse before it. */
export function parseIf(c: Cursor): If {
  const first = parseBranch(c, 'if');
  const branches: Branch[] = [];
  while (c.is(T.Elif)) {
    c.checkChain(branches.length + 1);
    branches.push(parseBranch(c, 'elif'));
  }
  let orelse = parseElse(c);
  const end = blockEnd(c);
  for (const branch of branches.reverse()) orelse = [{ type: 'If', end, ...branch, orelse }];
  return { type: 'If', end, ...first, orelse };
}

function parseBranch(c: Cursor, word: 'if' | 'elif'): Branch {
  const { start } = c;
  c.advance();
  const test = parseNamedExpression(c);
  expectColon(c);
  const body = parseBlock(c, `'${word}' statement`, start);
  return { start, test, body };
}

/** ['else' ':' block] */
export function parseElse(c: Cursor): Statement[] {
  if (!c.is(T.Else)) return [];
  const { start } = c;
  c.advance();
  expectExactly(c, T.Colon, ':');
  return parseBlock(c, "'else' statement", start);
}

/** 'for' targets 'in' star_expressions ':' block [else]; `start` is that of `async` when there is one. */
export function parseFor(c: Cursor, name: 'For' | 'AsyncFor', start: number): Statement {
  const keyword = c.start;
  c.advance();
  const target = parseLoopTarget(c);
  const iter = parseStarExpressions(c);
  refuseStarred(c, iter);
  expectColon(c);
  const body = withLoops(c, c.loops + 1, () => parseBlock(c, "'for' statement", keyword));
  const orelse = parseElse(c);
  const end = blockEnd(c);
  if (name === 'For') return { type: 'For', start, end, target, iter, body, orelse };
  return unsupported(name, start, end, [target, iter, ...body, ...orelse]);
}

/** 'while' named_expression ':' block [else] */
export function parseWhile(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const test = parseNamedExpression(c);
  expectColon(c);
  const body = withLoops(c, c.loops + 1, () => parseBlock(c, "'while' statement", start));
  const orelse = parseElse(c);
  return unsupported('While', start, blockEnd(c), [test, ...body, ...orelse]);
}
