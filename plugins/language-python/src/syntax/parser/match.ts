import type { Expression, Node, Statement } from 'lackpy';
import { TokenKind as T } from '../token.js';
import { blockEnd, expectColon, parseBlock } from './block.js';
import type { Cursor } from './cursor.js';
import { parseNamedExpression, parseStarNamedExpression, startsExpression } from './expression.js';
import { parsePatterns } from './pattern.js';
import { unsupported } from './unsupported.js';

/** Whether `match` is a keyword here: a subject, a colon and a new line follow. */
export function startsMatch(c: Cursor): boolean {
  if (!startsExpression(c.nextKind) || !c.isWord('match')) return false;
  const subject = c.attempt(() => {
    c.advance();
    parseSubject(c);
    c.accept(T.Colon);
    c.expect(T.Newline);
  });
  return subject !== null && (c.kindAt(subject.index - 2) === T.Colon || !startsOperand(c.nextKind));
}

/** Whether `match` in front of the token could be the left operand, or the function, of an expression. */
function startsOperand(kind: T): boolean {
  return (
    kind === T.LeftParen ||
    kind === T.LeftBracket ||
    kind === T.Minus ||
    kind === T.Plus ||
    kind === T.Star ||
    kind === T.Not
  );
}

/** 'match' subject ':' NEWLINE INDENT case+ DEDENT */
export function parseMatch(c: Cursor): Statement {
  const { start } = c;
  c.advance();
  const subject = parseSubject(c);
  expectColon(c);
  c.expect(T.Newline);
  if (!c.is(T.Indent)) {
    if (c.is(T.Fault)) throw c.unexpected();
    throw c.fault(`expected an indented block after 'match' statement on line ${c.lineOf(start)}`);
  }
  c.enter();
  c.advance();
  const children: Node[] = [subject];
  do parseCase(c, children);
  while (!c.is(T.Dedent) && !c.is(T.EndMarker));
  c.accept(T.Dedent);
  c.leave();
  return unsupported('Match', start, blockEnd(c), children);
}

/** subject = star_named_expression ',' [star_named_expressions] | named_expression */
function parseSubject(c: Cursor): Expression {
  const { start } = c;
  const first = c.is(T.Star) ? parseStarNamedExpression(c) : parseNamedExpression(c);
  if (!c.is(T.Comma) && first.type !== 'Starred') return first;
  const elts = [first];
  if (!c.is(T.Comma)) throw c.unexpected();
  while (c.accept(T.Comma) && startsExpression(c.kind)) elts.push(parseStarNamedExpression(c));
  return { type: 'Tuple', start, end: c.previousEnd, elts, ctx: 'load' };
}

/** 'case' patterns ['if' named_expression] ':' block */
function parseCase(c: Cursor, children: Node[]): void {
  if (!c.isWord('case')) throw c.unexpected();
  const { start } = c;
  c.advance();
  parsePatterns(c, children);
  if (c.accept(T.If)) children.push(parseNamedExpression(c));
  expectColon(c);
  children.push(...parseBlock(c, "'case' statement", start));
}
