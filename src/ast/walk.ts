import type { Node, NodeType } from './nodes.js';

/** The child fields of each node type in source order. Adding a node type without a row here fails to compile. */
const CHILD_FIELDS: Readonly<Record<NodeType, readonly string[]>> = {
  Module: ['body'],
  Unsupported: ['children'],
  Expr: ['value'],
  Assign: ['targets', 'value'],
  AugAssign: ['target', 'value'],
  AnnAssign: ['target', 'annotation', 'value'],
  If: ['test', 'body', 'orelse'],
  For: ['target', 'iter', 'body', 'orelse'],
  withitem: ['contextExpr', 'optionalVars'],
  With: ['items', 'body'],
  Return: ['value'],
  Pass: [],
  Break: [],
  Continue: [],
  Name: [],
  Constant: [],
  BinOp: ['left', 'right'],
  UnaryOp: ['operand'],
  BoolOp: ['values'],
  Compare: ['left', 'comparators'],
  keyword: ['value'],
  Call: ['func', 'args', 'keywords'],
  Starred: ['value'],
  Attribute: ['value'],
  Subscript: ['value', 'slice'],
  Slice: ['lower', 'upper', 'step'],
  List: ['elts'],
  Tuple: ['elts'],
  Set: ['elts'],
  Dict: ['keys', 'values'],
  comprehension: ['target', 'iter', 'ifs'],
  ListComp: ['elt', 'generators'],
  SetComp: ['elt', 'generators'],
  GeneratorExp: ['elt', 'generators'],
  DictComp: ['key', 'value', 'generators'],
  IfExp: ['test', 'body', 'orelse'],
  FormattedValue: ['value', 'formatSpec'],
  JoinedStr: ['values'],
  arg: ['default'],
  Lambda: ['params', 'body'],
  Block: ['body'],
  Optional: ['value', 'rest'],
  Receiver: [],
};

/** The names of every node type of the tree, for suites and specifications. */
export const NODE_TYPES: readonly NodeType[] = Object.keys(CHILD_FIELDS) as NodeType[];

/** The direct children of a node in source order. Throws on a node type that the tree does not have. */
export function childrenOf(node: Node): Node[] {
  const fields = CHILD_FIELDS[node.type] as readonly string[] | undefined;
  if (fields === undefined) throw new TypeError(`Unknown node type '${String(node.type)}'`);
  const children: Node[] = [];
  const record = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null>>;
  for (const field of fields) {
    const value = record[field];
    if (value === null || value === undefined) continue;
    if (!isList(value)) {
      children.push(value);
      continue;
    }
    // One by one: spreading a long list into push would overflow the stack.
    for (const item of value) if (item !== null) children.push(item);
  }
  return children;
}

function isList<T>(value: Node | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** Calls `visit` for `root` and everything below it, parents first, in source order. */
export function walk(root: Node, visit: (node: Node, parent: Node | null) => void): void {
  const pending: { node: Node; parent: Node | null }[] = [{ node: root, parent: null }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    visit(next.node, next.parent);
    const children = childrenOf(next.node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) pending.push({ node: child, parent: next.node });
    }
  }
}
