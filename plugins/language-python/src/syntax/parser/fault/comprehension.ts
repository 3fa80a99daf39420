import type { Expression } from 'lackpy';
import { TokenKind as T } from '../../token.js';
import { parseComprehensions } from '../comprehension.js';
import type { Cursor } from '../cursor.js';

/** Throws the fault of a comprehension whose clauses start at the current token behind these elements. */
export function refuseComprehensionElements(c: Cursor, elts: readonly Expression[]): never {
  const unexpected = c.unexpected();
  const [first] = elts;
  const last = elts.at(-1);
  const { previousEnd } = c;
  const comma = c.kindAt(c.index - 1) === T.Comma;
  const clauses = c.faultOf(() => parseComprehensions(c));
  if (clauses !== null) throw clauses;
  if (c.attempt(() => parseComprehensions(c)) === null || first === undefined || last === undefined) {
    throw unexpected;
  }
  if (first.type === 'Starred' && elts.length === 1 && !comma) {
    throw c.fault('iterable unpacking cannot be used in comprehension', first);
  }
  if (elts.length > 1 && comma) throw unexpected;
  const span = { start: first.start, end: comma ? previousEnd : last.end };
  throw c.fault('did you forget parentheses around the comprehension target?', span);
}
