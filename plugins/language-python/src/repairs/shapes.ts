import type { Call, Expression, Node, Program, ToolSpec, Unsupported } from 'lackpy';
import { walk } from 'lackpy';

/** A call of a plain name; null for everything else. */
export function callOf(node: Node, ...names: readonly string[]): Call | null {
  if (node.type !== 'Call' || node.func.type !== 'Name') return null;
  return names.includes(node.func.id) ? node : null;
}

/** The names of an attribute chain, such as `os.path.join`; null for anything but names and attributes. */
export function dotted(node: Node): string | null {
  if (node.type === 'Name') return node.id;
  if (node.type !== 'Attribute') return null;
  const value = dotted(node.value);
  return value === null ? null : `${value}.${node.attr}`;
}

export function isUnsupported(node: Node, ...names: readonly string[]): node is Unsupported {
  return node.type === 'Unsupported' && names.includes(node.name);
}

/** The text of a string constant; null for everything else. */
export function stringOf(node: Expression | undefined): string | null {
  return node?.type === 'Constant' && typeof node.value === 'string' ? node.value : null;
}

/** A tool by its name or one of its older ones. */
export function toolNamed(tools: readonly ToolSpec[], ...names: readonly string[]): string | null {
  const found =
    tools.find(({ name }) => names.includes(name)) ??
    tools.find(({ aliases }) => aliases.some((alias) => names.includes(alias)));
  return found?.name ?? null;
}

/** Every node of a type. */
export function nodesOf<T extends Node['type']>(root: Program | Node, type: T): Extract<Node, { type: T }>[] {
  const found: Extract<Node, { type: T }>[] = [];
  walk(root, (node) => {
    if (node.type === type) found.push(node as Extract<Node, { type: T }>);
  });
  return found;
}

/** All names that a program assigns. */
export function assignedNames(program: Program): ReadonlySet<string> {
  return new Set(
    nodesOf(program, 'Name')
      .filter(({ ctx }) => ctx === 'store')
      .map(({ id }) => id),
  );
}
