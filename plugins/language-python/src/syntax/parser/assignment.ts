import type { Expression, Statement } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { TokenKind as T, isAugmentedOperator } from '../token.js';
import type { Cursor } from './cursor.js';
import {
  parseExpression,
  parseStarExpressions,
  parseValue,
  parseYield,
  refuseStarred,
} from './expression.js';
import { failAnnotation, failAssignment, failAugmented } from './fault/assignment.js';
import { failNamedExpression } from './fault/named-expression.js';
import { invalidTarget } from './fault/target.js';
import { toSingleTarget, toTarget } from './target.js';

/** An assignment of any form, or an expression by itself. */
export function parseExpressionStatement(c: Cursor): Statement {
  const first = c.index;
  if (c.is(T.Name) && c.nextIs(T.Equal)) return parseAssign(c, first, parseNameTarget(c));
  const value = c.is(T.Yield) ? parseYield(c) : parseStarExpressions(c);
  if (c.is(T.Equal)) return parseAssign(c, first, checkTarget(c, first, value));
  if (c.is(T.Colon)) return parseAnnotated(c, first, value);
  if (isAugmentedOperator(c.kind)) return parseAugmented(c, first, value);
  if (c.is(T.ColonEqual) && value.type !== 'Name') throw failNamedExpression(c, first, value);
  refuseStarred(c, value);
  return { type: 'Expr', start: c.startAt(first), end: c.previousEnd, value };
}

/** A lone name, the common target. */
function parseNameTarget(c: Cursor): Expression {
  const { start } = c;
  const id = normalizeName(c.word);
  c.advance();
  return { type: 'Name', start, end: c.previousEnd, id, ctx: 'store' };
}

/** (targets '=')+ (yield | star_expressions); the first target is read, the current token is its `=`. */
function parseAssign(c: Cursor, first: number, target: Expression): Statement {
  const targets = [target];
  c.advance();
  let value = parseOperand(c);
  while (c.is(T.Equal)) {
    targets.push(checkTarget(c, first, value));
    c.advance();
    value = parseOperand(c);
  }
  refuseStarred(c, value);
  return { type: 'Assign', start: c.startAt(first), end: c.previousEnd, targets, value };
}

function parseOperand(c: Cursor): Expression {
  return c.is(T.Yield) ? parseYield(c) : parseStarExpressions(c);
}

function checkTarget(c: Cursor, first: number, value: Expression): Expression {
  if (invalidTarget(value, 'assign') !== null) throw failAssignment(c, first, value);
  return toSingleTarget(c, value);
}

/** target augmented_operator (yield | star_expressions) */
function parseAugmented(c: Cursor, first: number, target: Expression): Statement {
  if (!isSimpleTarget(target)) throw failAugmented(c, target);
  const op = c.word.slice(0, -1);
  c.advance();
  const value = parseValue(c);
  const start = c.startAt(first);
  return { type: 'AugAssign', start, end: c.previousEnd, target: toTarget(c, target), op, value };
}

/** target ':' expression ['=' (yield | star_expressions)] */
function parseAnnotated(c: Cursor, first: number, target: Expression): Statement {
  if (!isSimpleTarget(target)) throw failAnnotation(c, target);
  c.advance();
  const annotation = parseExpression(c);
  const value = c.accept(T.Equal) ? parseValue(c) : null;
  const start = c.startAt(first);
  return { type: 'AnnAssign', start, end: c.previousEnd, target: toTarget(c, target), annotation, value };
}

function isSimpleTarget(node: Expression): boolean {
  return node.type === 'Name' || node.type === 'Attribute' || node.type === 'Subscript';
}
