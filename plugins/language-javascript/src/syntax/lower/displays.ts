import type { ArrayExpression, NewExpression, ObjectExpression, Property } from 'acorn';
import type { Expression } from 'lackpy';
import { lowerArguments } from './chains.js';
import type { Lowering } from './lowering.js';
import { at, nameNode, textConstant, unsupported } from './make.js';

/** What can be made with `new`. */
const MADE: ReadonlySet<string> = new Set(['Set', 'Map', 'Array']);

/** `[a, ...b]`. */
export function lowerArray(l: Lowering, node: ArrayExpression): Expression {
  const elements = node.elements.filter((element) => element !== null);
  const elts = lowerArguments(l, elements);
  if (elements.length < node.elements.length) return unsupported('ArrayHole', elts, node);
  return { type: 'List', elts, ctx: 'load', ...at(node) };
}

/** `{a: 1, b, [c]: d, ...e}`. */
export function lowerObject(l: Lowering, node: ObjectExpression): Expression {
  const keys: (Expression | null)[] = [];
  const values: Expression[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      keys.push(null);
      values.push(l.expression(property.argument));
    } else if (property.kind !== 'init') {
      keys.push(null);
      values.push(unsupported('PropertyAccessor', l.children(property), property));
    } else {
      keys.push(lowerKey(l, property));
      values.push(l.expression(property.value));
    }
  }
  return { type: 'Dict', keys, values, ...at(node) };
}

/** The key of a property; a name that stands there is text. */
export function lowerKey(l: Lowering, { key, computed }: Pick<Property, 'key' | 'computed'>): Expression {
  if (computed) return l.expression(key);
  if (key.type === 'Identifier') return textConstant(key.name, key);
  if (key.type === 'Literal' && typeof key.value !== 'string') return textConstant(String(key.value), key);
  return l.expression(key);
}

/** `new Set(items)`. */
export function lowerNew(l: Lowering, node: NewExpression): Expression {
  const args = lowerArguments(l, node.arguments);
  const { callee } = node;
  if (callee.type !== 'Identifier' || !MADE.has(callee.name) || l.names.scope.lookup(callee.name) !== null) {
    return unsupported('NewExpression', [l.expression(callee), ...args], node);
  }
  l.names.read(callee.name, callee);
  return { type: 'Call', func: nameNode(callee.name, 'load', callee), args, keywords: [], ...at(node) };
}
