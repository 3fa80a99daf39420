import type { AnyNode, Expression as EsExpression } from 'acorn';
import type { Node } from 'lackpy';
import { declareNames, declareRefused } from './declarations.js';
import type { Lowering } from './lowering.js';
import { namesIn } from './patterns.js';

/** Nodes that are neither statement nor expression: their own parts are looked at in their place. */
const PARTS: ReadonlySet<string> = new Set([
  ...[
    'VariableDeclarator',
    'SwitchCase',
    'CatchClause',
    'ClassBody',
    'MethodDefinition',
    'PropertyDefinition',
  ],
  ...[
    'StaticBlock',
    'TemplateElement',
    'Property',
    'SpreadElement',
    'ImportSpecifier',
    'ImportDefaultSpecifier',
  ],
  ...['ImportNamespaceSpecifier', 'ExportSpecifier', 'ImportAttribute', 'MetaProperty', 'PrivateIdentifier'],
]);

const PATTERNS: ReadonlySet<string> = new Set([
  ...['ArrayPattern', 'ObjectPattern', 'RestElement', 'AssignmentPattern'],
]);

/** Fields that hold names which are no variables. */
const WORDS: ReadonlySet<string> = new Set([
  'key',
  'label',
  'id',
  'imported',
  'local',
  'exported',
  'meta',
  'property',
]);

/** The parts of something that no program may say, so that faults in them are found as well. */
export function lowerChildren(l: Lowering, node: AnyNode): Node[] {
  return l.names.inBlock(false, () => {
    declareInside(l, node);
    return childNodes(node).flatMap((child) => lowerChild(l, child));
  });
}

function lowerChild(l: Lowering, child: AnyNode): Node[] {
  const { type } = child as { readonly type: string };
  if (type.startsWith('TS')) return [];
  if (PARTS.has(type) || PATTERNS.has(type)) return l.children(child);
  if (/(?:Statement|Declaration)$/.test(type)) return l.statement(child);
  return [l.expression(child as EsExpression)];
}

/** Makes the names known that a function, a loop or a handler brings. */
function declareInside(l: Lowering, node: AnyNode): void {
  if ('params' in node) for (const param of node.params) declareRefused(l, param);
  if (node.type === 'CatchClause' && node.param) declareRefused(l, node.param);
  for (const child of childNodes(node)) {
    if (child.type === 'VariableDeclarator') markRefused(l, namesIn(child.id));
    else declareNames(l, child);
  }
}

function markRefused(l: Lowering, names: readonly string[]): void {
  for (const name of names) {
    const binding = l.names.scope.lookup(name);
    if (binding === null) l.names.declare(name, 'refused', true);
    else binding.ready = true;
  }
}

function childNodes(node: AnyNode): AnyNode[] {
  const children = Object.entries(node)
    .filter(([field]) => !WORDS.has(field) || (node as { computed?: boolean }).computed === true)
    .flatMap(([, value]: [string, unknown]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode);
  return children.sort((left, right) => left.start - right.start);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
