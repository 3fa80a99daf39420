import type { Attribute, Expression, Name, Node } from 'lackpy';
import { shown, type CheckContext } from '../check-context.js';
import { nameSpan } from './attributes.js';

/** The expressions a node assigns to; empty for nodes that assign nothing. */
export function targetsOf(node: Node): readonly Expression[] {
  switch (node.type) {
    case 'Assign':
      return node.targets;
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'comprehension':
      return [node.target];
    case 'withitem':
      return node.optionalVars === null ? [] : [node.optionalVars];
    default:
      return [];
  }
}

/** The names among targets, those inside nested patterns included. Refuses targets that are no place of a value. */
export function checkTargets(targets: readonly Expression[], context: CheckContext): Name[] {
  const names: Name[] = [];
  const pending = targets.toReversed();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    switch (next.type) {
      case 'Name':
        names.push(next);
        break;
      case 'Starred':
        pending.push(next.value);
        break;
      case 'List':
      case 'Tuple':
        for (const item of next.elts.toReversed()) pending.push(item);
        break;
      case 'Subscript':
      case 'Unsupported':
        break;
      case 'Attribute':
        refuseAttribute(next, context);
        break;
      default:
        refuseExpression(next, context);
    }
  }
  return names;
}

function refuseAttribute(target: Attribute, context: CheckContext): void {
  const name = shown(target.attr);
  context.findings.report({
    code: 'FORBIDDEN_ATTRIBUTE',
    span: nameSpan(target, context),
    say: (line) => `Forbidden attribute: assignment to '${name}' at line ${String(line)}`,
    hint: `Assign to a variable, or to a key: value['${name}'] = …`,
  });
}

function refuseExpression(target: Expression, context: CheckContext): void {
  context.findings.report({
    code: 'FORBIDDEN_NODE',
    span: target,
    say: (line) => `Forbidden AST node: ${shown(target.type)} as assignment target at line ${String(line)}`,
    hint: 'Assign to a variable or to an item of one.',
  });
}
