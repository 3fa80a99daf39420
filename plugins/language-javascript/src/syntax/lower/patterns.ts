import type { ArrayPattern, AssignmentProperty, ObjectPattern, Pattern, RestElement } from 'acorn';
import type { Assign, Expression, Span, Statement } from 'lackpy';
import { lowerMember } from './chains.js';
import { lowerKey } from './displays.js';
import type { Lowering } from './lowering.js';
import { at, item, nameNode, orDefault } from './make.js';
import type { BindingKind } from './scope.js';

/** Gives the value again wherever it is asked for: it is a name or a property of one. */
export type Source = () => Expression;

/** Declares all names of a pattern in the current block. */
export function declarePattern(l: Lowering, pattern: Pattern, kind: BindingKind): void {
  for (const name of namesIn(pattern)) l.names.declare(name, kind);
}

/** The names that a pattern assigns. */
export function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => {
        return namesIn(property.type === 'RestElement' ? property.argument : property.value);
      });
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
}

/**
 * A target of the tree for a pattern. What the tree has no target for gets a variable, which `later` takes apart.
 * @param declares whether the pattern declares its names.
 */
export function lowerTarget(
  l: Lowering,
  pattern: Pattern,
  later: Statement[],
  declares: boolean,
): Expression {
  switch (pattern.type) {
    case 'Identifier':
      return declares ? l.names.define(pattern.name, pattern) : l.names.assign(pattern.name, pattern);
    case 'MemberExpression': {
      const value = pattern.object.type === 'Super' ? null : l.expression(pattern.object);
      if (value === null) return { type: 'Unsupported', name: 'Super', children: [], ...at(pattern) };
      const target = lowerMember(l, pattern, value);
      return 'ctx' in target ? { ...target, ctx: 'store' } : target;
    }
    case 'ArrayPattern':
      return l.deeper(pattern, () => lowerArrayTarget(l, pattern, later, declares));
    case 'RestElement': {
      const value = lowerTarget(l, pattern.argument, later, declares);
      return { type: 'Starred', value, ctx: 'store', ...at(pattern) };
    }
    default:
      return throughVariable(l, pattern, later, declares);
  }
}

function lowerArrayTarget(
  l: Lowering,
  pattern: ArrayPattern,
  later: Statement[],
  declares: boolean,
): Expression {
  const elts = pattern.elements.map((element): Expression => {
    if (element !== null) return lowerTarget(l, element, later, declares);
    return nameNode(l.names.temporary(), 'store', { start: pattern.start, end: pattern.start });
  });
  return { type: 'List', elts, ctx: 'store', ...at(pattern) };
}

function throughVariable(l: Lowering, pattern: Pattern, later: Statement[], declares: boolean): Expression {
  const name = l.names.temporary();
  later.push(...destructure(l, pattern, () => nameNode(name, 'load', pattern), declares));
  return nameNode(name, 'store', pattern);
}

/** Statements that take a value apart, for the patterns that the tree has no target for. */
export function destructure(l: Lowering, pattern: Pattern, source: Source, declares: boolean): Statement[] {
  return l.deeper(pattern, () => {
    switch (pattern.type) {
      case 'AssignmentPattern': {
        const value = orDefault(source(), l.expression(pattern.right), pattern);
        return assignTo(l, pattern.left, value, pattern, declares);
      }
      case 'ObjectPattern':
        return destructureObject(l, pattern, source, declares);
      default:
        return assignTo(l, pattern, source(), pattern, declares);
    }
  });
}

/** The assignment of a value to a pattern of any sort. */
export function assignTo(
  l: Lowering,
  pattern: Pattern,
  value: Expression,
  span: Span,
  declares: boolean,
): Statement[] {
  if (pattern.type === 'ObjectPattern' && value.type === 'Name') {
    return destructure(l, pattern, () => nameNode(value.id, 'load', pattern), declares);
  }
  const later: Statement[] = [];
  const target = lowerTarget(l, pattern, later, declares);
  const assign: Assign = { type: 'Assign', targets: [target], value, ...at(span) };
  return [assign, ...later];
}

function destructureObject(
  l: Lowering,
  { properties }: ObjectPattern,
  source: Source,
  declares: boolean,
): Statement[] {
  return properties.flatMap((property) => {
    if (property.type === 'RestElement') return restOf(l, properties, property, source, declares);
    const read: Source = () => {
      return item({ ...source(), ...at(property) }, { ...lowerKey(l, property), ...at(property) }, property);
    };
    const { value } = property;
    if (value.type === 'ObjectPattern' && value.properties.length === 0) return [];
    if (value.type !== 'AssignmentPattern') return assignTo(l, value, read(), property, declares);
    const preset = orDefault(read(), l.expression(value.right), property);
    return assignTo(l, value.left, preset, property, declares);
  });
}

/** `{a, ...rest}`: an object with the properties that are not named. */
function restOf(
  l: Lowering,
  properties: ObjectPattern['properties'],
  rest: RestElement,
  source: Source,
  declares: boolean,
): Statement[] {
  const named = properties.filter((property): property is AssignmentProperty => property.type === 'Property');
  const elts = named.map((property) => ({ ...lowerKey(l, property), ...at(rest) }));
  const keys: Expression = { type: 'List', elts, ctx: 'load', ...at(rest) };
  const left = { ...source(), ...at(rest) };
  return assignTo(
    l,
    rest.argument,
    { type: 'BinOp', left, op: 'omit', right: keys, ...at(rest) },
    rest,
    declares,
  );
}
