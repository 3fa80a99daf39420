import type { Expression, Node, Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { parseArguments } from './arguments.js';
import { blockEnd, expectColon, expectExactly, parseBlock, withLoops } from './block.js';
import { closeBracket, openBracket } from './bracket.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseNamedExpression } from './expression.js';
import { failAfterExpression } from './fault/after-expression.js';
import { parseParameters } from './parameters.js';
import { parseTypeParameters } from './type-parameters.js';
import { unsupported } from './unsupported.js';

/** ('@' named_expression NEWLINE)+ and the function or class they decorate. */
export function parseDecorated(c: Cursor): Statement {
  const decorators: Expression[] = [];
  const { start } = c;
  while (c.accept(T.At)) {
    decorators.push(parseNamedExpression(c));
    if (!c.is(T.Newline)) throw failAfterExpression(c);
    c.advance();
  }
  if (c.is(T.Class)) return parseClass(c, start, decorators);
  const name = c.accept(T.Async) ? 'AsyncFunctionDef' : 'FunctionDef';
  if (!c.is(T.Def)) throw c.unexpected();
  return parseFunction(c, name, start, decorators);
}

/** 'def' NAME [type parameters] '(' [parameters] ')' ['->' expression] ':' block */
export function parseFunction(
  c: Cursor,
  name: 'FunctionDef' | 'AsyncFunctionDef',
  start: number,
  decorators: readonly Expression[],
): Statement {
  const keyword = c.start;
  c.advance();
  c.expectName();
  const bounds = parseTypeParameters(c);
  if (!c.is(T.LeftParen)) expectExactly(c, T.LeftParen, '(');
  openBracket(c);
  const { params, annotations } = parseParameters(c, 'def');
  closeBracket(c, T.RightParen);
  const returns = c.accept(T.Arrow) ? parseExpression(c) : null;
  expectExactly(c, T.Colon, ':');
  const body = withLoops(c, 0, () => parseBlock(c, 'function definition', keyword));
  const children: (Node | null)[] = [...decorators, ...bounds, ...params, ...annotations, returns, ...body];
  return unsupported(name, start, blockEnd(c), children);
}

/** 'class' NAME [type parameters] ['(' [arguments] ')'] ':' block */
export function parseClass(c: Cursor, start: number, decorators: readonly Expression[]): Statement {
  const keyword = c.start;
  c.advance();
  c.expectName();
  const bounds = parseTypeParameters(c);
  const { args, keywords } = c.is(T.LeftParen) ? parseArguments(c) : { args: [], keywords: [] };
  expectColon(c);
  const body = withLoops(c, 0, () => parseBlock(c, 'class definition', keyword));
  const children = [...decorators, ...bounds, ...args, ...keywords, ...body];
  return unsupported('ClassDef', start, blockEnd(c), children);
}
