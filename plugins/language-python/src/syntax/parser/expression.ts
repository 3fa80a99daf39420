import type { Expression, IfExp, Starred } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { failNamedExpression } from './fault/named-expression.js';
import { parseLambda } from './lambda.js';
import { parseBitwiseOr, parseDisjunction } from './operators.js';
import { unsupported } from './unsupported.js';

/** expression = disjunction ['if' disjunction 'else' expression] | lambda */
export function parseExpression(c: Cursor): Expression {
  if (c.is(T.Lambda)) return parseLambda(c);
  const first = c.index;
  const body = parseDisjunction(c);
  c.operand = first;
  c.operandEnd = c.index;
  return c.is(T.If) ? parseConditional(c, first, body) : body;
}

function parseConditional(c: Cursor, first: number, body: Expression): IfExp {
  const start = c.startAt(first);
  c.advance();
  const test = parseDisjunction(c);
  if (!c.is(T.Else)) {
    if (c.is(T.Colon) || c.is(T.Fault)) throw c.unexpected();
    throw c.fault("expected 'else' after 'if' expression", { start, end: c.previousEnd });
  }
  c.advance();
  c.enter();
  const orelse = parseExpression(c);
  c.leave();
  return { type: 'IfExp', start, end: c.previousEnd, test, body, orelse };
}

/** named_expression = NAME ':=' expression | expression */
export function parseNamedExpression(c: Cursor): Expression {
  if (c.is(T.Name) && c.nextIs(T.ColonEqual)) return parseAssignmentExpression(c);
  const first = c.index;
  const value = parseExpression(c);
  if (c.is(T.ColonEqual) || c.is(T.Equal)) throw failNamedExpression(c, first, value);
  return value;
}

/** assignment_expression = NAME ':=' expression */
export function parseAssignmentExpression(c: Cursor): Expression {
  const { start } = c;
  const id = normalizeName(c.word);
  c.advance();
  const end = c.previousEnd;
  c.advance();
  const value = parseExpression(c);
  return unsupported('NamedExpr', start, c.previousEnd, [
    { type: 'Name', start, end, id, ctx: 'store' },
    value,
  ]);
}

/** star_expression = '*' bitwise_or | expression */
export function parseStarExpression(c: Cursor): Expression {
  return c.is(T.Star) ? parseStarred(c) : parseExpression(c);
}

/** star_named_expression = '*' bitwise_or | named_expression */
export function parseStarNamedExpression(c: Cursor): Expression {
  return c.is(T.Star) ? parseStarred(c) : parseNamedExpression(c);
}

function parseStarred(c: Cursor): Starred {
  const { start } = c;
  c.advance();
  const value = parseBitwiseOr(c);
  return { type: 'Starred', start, end: c.previousEnd, value, ctx: 'load' };
}

/** star_expressions = star_expression (',' star_expression)* [','] */
export function parseStarExpressions(c: Cursor): Expression {
  const { start } = c;
  const first = parseStarExpression(c);
  if (!c.is(T.Comma)) return first;
  const elts = [first];
  while (c.accept(T.Comma)) {
    if (!startsExpression(c.kind)) break;
    elts.push(parseStarExpression(c));
  }
  return { type: 'Tuple', start, end: c.previousEnd, elts, ctx: 'load' };
}

/** star_expressions where Python's compiler refuses a single starred one. */
export function parseValue(c: Cursor): Expression {
  if (c.is(T.Yield)) return parseYield(c);
  const value = parseStarExpressions(c);
  refuseStarred(c, value);
  return value;
}

/** Notes a starred expression that stands where no sequence takes it up. */
export function refuseStarred(c: Cursor, value: Expression): void {
  if (value.type === 'Starred') c.find("can't use starred expression here", value);
}

/** yield_expr = 'yield' 'from' expression | 'yield' [star_expressions] */
export function parseYield(c: Cursor): Expression {
  const { start } = c;
  c.advance();
  if (c.accept(T.From)) {
    const value = parseExpression(c);
    return unsupported('YieldFrom', start, c.previousEnd, [value]);
  }
  const value = startsExpression(c.kind) ? parseStarExpressions(c) : null;
  if (value !== null) refuseStarred(c, value);
  return unsupported('Yield', start, c.previousEnd, [value]);
}

/** Whether an expression, a starred one included, can start with the token. */
export function startsExpression(kind: T): boolean {
  switch (kind) {
    case T.Name:
    case T.Number:
    case T.String:
    case T.FStringStart:
    case T.LeftParen:
    case T.LeftBracket:
    case T.LeftBrace:
    case T.Minus:
    case T.Plus:
    case T.Tilde:
    case T.Not:
    case T.Lambda:
    case T.Await:
    case T.None:
    case T.True:
    case T.False:
    case T.Ellipsis:
    case T.Star:
    case T.Fault:
      return true;
    default:
      return false;
  }
}
