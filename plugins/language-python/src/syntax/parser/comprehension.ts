import type { Comprehension, Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseDisjunction } from './operators.js';
import { parseLoopTarget } from './target.js';
import { unsupported } from './unsupported.js';

/** Whether a comprehension's first clause starts at the current token. */
export function startsComprehension(c: Cursor): boolean {
  return c.is(T.For) || (c.is(T.Async) && c.nextIs(T.For));
}

/** One or more clauses: ['async'] 'for' targets 'in' disjunction ('if' disjunction)* */
export function parseComprehensions(c: Cursor): Comprehension[] {
  const clauses: Comprehension[] = [];
  while (startsComprehension(c)) clauses.push(parseClause(c));
  return clauses;
}

function parseClause(c: Cursor): Comprehension {
  const { start } = c;
  const isAsync = c.accept(T.Async);
  c.expect(T.For);
  const target = parseLoopTarget(c);
  const iter = parseDisjunction(c);
  const ifs: Expression[] = [];
  while (c.accept(T.If)) ifs.push(parseDisjunction(c));
  const end = c.previousEnd;
  const source = isAsync ? unsupported('AsyncFor', iter.start, iter.end, [iter]) : iter;
  return { type: 'comprehension', start, end, target, iter: source, ifs };
}
