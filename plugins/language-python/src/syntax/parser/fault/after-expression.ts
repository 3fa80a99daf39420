import type { SyntaxFault } from '../../syntax-fault.js';
import { TokenKind as T } from '../../token.js';
import type { Cursor } from '../cursor.js';
import { parseStarExpressions } from '../expression.js';
import { parseLambda } from '../lambda.js';
import { parseDisjunction } from '../operators.js';

/** Words that were statements in Python 2. */
const LEGACY_STATEMENTS: ReadonlySet<string> = new Set(['print', 'exec']);

/** Words that are keywords in some places only. */
const SOFT_KEYWORDS: ReadonlySet<string> = new Set(['match', 'case', 'type', '_']);

/** The fault of a token that cannot follow the expression before it. */
export function failAfterExpression(c: Cursor): SyntaxFault {
  if (c.operandEnd !== c.index) return c.unexpected();
  return legacyStatement(c) ?? missingComma(c) ?? c.unexpected();
}

/** `print x`, as Python 2 had it. */
function legacyStatement(c: Cursor): SyntaxFault | null {
  const { index } = c;
  if (c.operand !== index - 1 || c.kindAt(c.operand) !== T.Name) return null;
  const name = c.text.slice(c.startAt(c.operand), c.endAt(c.operand));
  const operand = c.attempt(() => parseStarExpressions(c));
  if (operand === null || !LEGACY_STATEMENTS.has(name)) return null;
  const span = { start: c.startAt(c.operand), end: c.endAt(operand.index - 1) };
  return c.fault(`Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`, span);
}

/** Two expressions side by side inside brackets. */
function missingComma(c: Cursor): SyntaxFault | null {
  const { operand } = c;
  const word = c.text.slice(c.startAt(operand), c.endAt(operand));
  if (c.kindAt(operand) === T.Name) {
    const next = c.kindAt(operand + 1);
    if (next === T.String || next === T.FStringStart) return null;
    if (SOFT_KEYWORDS.has(word) || (LEGACY_STATEMENTS.has(word) && operand === c.index - 1)) return null;
  }
  const second = c.attempt(() => (c.is(T.Lambda) ? parseLambda(c) : parseDisjunction(c)));
  if (second === null || c.brackets === 0) return null;
  const span = { start: c.startAt(operand), end: c.endAt(second.index - 1) };
  return c.fault('invalid syntax. Perhaps you forgot a comma?', span);
}
