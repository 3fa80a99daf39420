import type { Expression, Identifier, MemberExpression, Pattern } from 'acorn';
import { withoutTypes } from './types.js';

/** What an expression does, one after the other, and what it then is. */
export interface Steps {
  readonly first: readonly Expression[];
  readonly value: Expression;
}

/**
 * Takes an expression apart where an assignment is the first that it does: `(o.k ||= []).push(x)` is `o.k ||= []` and then
 * `o.k.push(x)`. So is a sequence: `(n = 1, n + 1)`.
 */
export function stepsOf(node: Expression): Steps {
  const bare = withoutTypes(node);
  if (bare.type === 'ParenthesizedExpression') return stepsOf(bare.expression);
  if (bare.type !== 'SequenceExpression') return assignedFirst(bare) ?? { first: [], value: node };
  const last = bare.expressions.at(-1);
  if (last === undefined) return { first: [], value: node };
  const { first, value } = stepsOf(last);
  return { first: [...bare.expressions.slice(0, -1), ...first], value };
}

/** The same of what is assigned to: `(o.k ||= {}).x = 1`. */
export function stepsOfTarget(target: Pattern): Pick<Steps, 'first'> & { readonly value: Pattern } {
  if (target.type !== 'MemberExpression' || target.object.type === 'Super')
    return { first: [], value: target };
  const { first, value } = stepsOf(target.object);
  return { first, value: { ...target, object: value } };
}

/** What is evaluated before all else of a node, and the node with something else in its place. */
interface Leftmost {
  readonly left: Expression;
  readonly replaced: (left: Expression) => Expression;
}

function leftmostOf(node: Expression): Leftmost | null {
  switch (node.type) {
    case 'ParenthesizedExpression':
      return { left: node.expression, replaced: (left) => left };
    case 'AwaitExpression':
      return { left: node.argument, replaced: (argument) => ({ ...node, argument }) };
    case 'ConditionalExpression':
      return { left: node.test, replaced: (test) => ({ ...node, test }) };
    case 'LogicalExpression':
      return { left: node.left, replaced: (left) => ({ ...node, left }) };
    case 'BinaryExpression':
      if (node.left.type === 'PrivateIdentifier') return null;
      return { left: node.left, replaced: (left) => ({ ...node, left }) };
    case 'CallExpression':
      if (node.callee.type === 'Super') return null;
      return { left: node.callee, replaced: (callee) => ({ ...node, callee }) };
    case 'MemberExpression':
      if (node.object.type === 'Super') return null;
      return { left: node.object, replaced: (object) => ({ ...node, object }) };
    default:
      return null;
  }
}

function assignedFirst(node: Expression): Steps | null {
  const above: Leftmost['replaced'][] = [];
  let first = withoutTypes(node);
  for (let next = leftmostOf(first); next !== null; next = leftmostOf(first)) {
    above.push(next.replaced);
    first = withoutTypes(next.left);
  }
  const target = assignedBy(first);
  if (target === null) return null;
  const value = above.reduceRight<Expression>((left, replaced) => replaced(left), target);
  return { first: [first], value };
}

/** The target whose value an assignment is; null for what is none, or what is worth more than its target holds. */
function assignedBy(node: Expression): Path | null {
  if (node.type === 'UpdateExpression') return node.prefix && isPath(node.argument) ? node.argument : null;
  return node.type === 'AssignmentExpression' && isPath(node.left) ? node.left : null;
}

type Path = Identifier | MemberExpression;

/** Whether reading it again has no effect and gives what was assigned. */
function isPath(node: Expression | Pattern): node is Path {
  if (node.type === 'Identifier') return true;
  if (node.type !== 'MemberExpression' || node.object.type === 'Super') return false;
  return isPath(node.object) && (!node.computed || ['Identifier', 'Literal'].includes(node.property.type));
}

/** Whether steps leave a target as it is: then it does not matter that JavaScript looks at the target before them. */
export function leaveAlone(steps: readonly Expression[], target: Pattern): boolean {
  if (target.type === 'Identifier' || steps.length === 0) return true;
  if (!isPath(target) || target.object.type !== 'Identifier') return false;
  const { object, property } = target;
  return steps.every((step) => {
    if (step.type !== 'AssignmentExpression') return false;
    const { left } = step;
    if (left.type !== 'Identifier') return left.type === 'MemberExpression';
    return left.name !== object.name && !(property.type === 'Identifier' && left.name === property.name);
  });
}
