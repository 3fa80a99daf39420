import type { Expression } from 'lackpy';
import type { SyntaxFault } from '../../syntax-fault.js';
import type { Cursor } from '../cursor.js';
import { parseStarExpressions } from '../expression.js';
import { failAfterExpression } from './after-expression.js';
import { expressionName } from './expression-name.js';

/** What a target is for; CPython words its messages by it. */
export type TargetUse = 'assign' | 'delete' | 'loop';

/** The first part of an expression that cannot be a target, or null when all of it can. */
export function invalidTarget(node: Expression, use: TargetUse): Expression | null {
  switch (node.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null;
    case 'Starred':
      return use === 'delete' ? node : invalidTarget(node.value, use);
    case 'List':
    case 'Tuple':
      return firstInvalid(node.elts, use);
    case 'Compare':
      if (use !== 'loop') return node;
      return node.ops[0] === 'in' ? invalidTarget(node.left, use) : null;
    default:
      return node;
  }
}

function firstInvalid(elts: readonly Expression[], use: TargetUse): Expression | null {
  for (const element of elts) {
    const invalid = invalidTarget(element, use);
    if (invalid !== null) return invalid;
  }
  return null;
}

/** The fault of an expression that cannot be a target. */
export function targetFault(c: Cursor, node: Expression, use: TargetUse): SyntaxFault {
  const verb = use === 'delete' ? 'delete' : 'assign to';
  return c.fault(`cannot ${verb} ${expressionName(node)}`, node);
}

/** The fault of a loop whose target started at token `first` and is not followed by `in`. */
export function failLoopTarget(c: Cursor, first: number): SyntaxFault {
  const fault = c.faultOf(() => {
    c.rewind(first);
    const whole = parseStarExpressions(c);
    const { message } = failAfterExpression(c);
    if (message !== 'invalid syntax') throw failAfterExpression(c);
    const invalid = invalidTarget(whole, 'loop');
    if (invalid !== null) throw targetFault(c, invalid, 'loop');
  });
  return fault ?? c.unexpected();
}
