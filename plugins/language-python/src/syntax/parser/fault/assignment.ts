import type { Expression } from 'lackpy';
import type { SyntaxFault } from '../../syntax-fault.js';
import { TokenKind as T } from '../../token.js';
import type { Cursor } from '../cursor.js';
import { parseExpression, parseStarExpressions, parseStarNamedExpression } from '../expression.js';
import { failAfterExpression } from './after-expression.js';
import { expressionName } from './expression-name.js';
import { invalidTarget, targetFault } from './target.js';

/**
 * The fault of a target that cannot be assigned to, in a statement that starts at token `first`. Python first reads
 * the statement's start as a list of values, where a stray `=` suggests a comparison.
 */
export function failAssignment(c: Cursor, first: number, target: Expression): SyntaxFault {
  const suggestion = comparisonFault(c, first);
  if (suggestion !== null) return suggestion;
  if (target.type === 'Unsupported' && target.name.startsWith('Yield')) {
    return c.fault('assignment to yield expression not possible', target);
  }
  const invalid = invalidTarget(target, 'assign');
  return invalid === null ? c.unexpected() : targetFault(c, invalid, 'assign');
}

function comparisonFault(c: Cursor, first: number): SyntaxFault | null {
  return c.faultOf(() => {
    c.rewind(first);
    do parseStarNamedExpression(c);
    while (c.accept(T.Comma));
  });
}

/** The fault of `target op= …` for a target that cannot be changed in place. */
export function failAugmented(c: Cursor, target: Expression): SyntaxFault {
  const value = c.attempt(() => {
    c.advance();
    parseStarExpressions(c);
  });
  if (value === null) return c.unexpected();
  return c.fault(`'${expressionName(target)}' is an illegal expression for augmented assignment`, target);
}

/** The fault of `target: …` for a target that cannot be annotated. */
export function failAnnotation(c: Cursor, target: Expression): SyntaxFault {
  const annotation = c.attempt(() => {
    c.advance();
    parseExpression(c);
  });
  if (annotation === null) return failAfterExpression(c);
  if (target.type === 'List' || target.type === 'Tuple') {
    return c.fault(`only single target (not ${expressionName(target)}) can be annotated`, target);
  }
  return c.fault('illegal target for annotation', target);
}
