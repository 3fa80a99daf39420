import type { Expression } from '../ast/nodes.js';
import type { ToolSpec } from '../ports/tool-provider.js';

/** What is known of the names of a program. */
export interface TypeScope {
  readonly tools: ReadonlyMap<string, ToolSpec>;
  /** What builtins give. */
  readonly results: ReadonlyMap<string, string>;
  /** Types of variables and params. */
  readonly names: ReadonlyMap<string, string>;
}

const DISPLAYS: Readonly<Partial<Record<Expression['type'], string>>> = {
  JoinedStr: 'str',
  List: 'list',
  ListComp: 'list',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  Tuple: 'tuple',
  Compare: 'bool',
};

/** The type that an expression certainly has; null when that takes more than a look. */
export function typeOf(node: Expression, scope: TypeScope): string | null {
  switch (node.type) {
    case 'Constant':
      return node.kind === 'none' || node.kind === 'undefined' ? 'None' : node.kind;
    case 'Name':
      return scope.names.get(node.id) ?? null;
    case 'UnaryOp':
      return node.op === '-' || node.op === '+' ? typeOf(node.operand, scope) : null;
    case 'IfExp':
      return same(typeOf(node.body, scope), typeOf(node.orelse, scope));
    case 'BinOp':
      return node.op === '+' ? same(typeOf(node.left, scope), typeOf(node.right, scope)) : null;
    case 'Call':
      return node.func.type === 'Name' ? resultOf(node.func.id, scope) : null;
    default:
      return DISPLAYS[node.type] ?? null;
  }
}

function same(left: string | null, right: string | null): string | null {
  return left === right ? left : null;
}

function resultOf(name: string, { tools, results }: TypeScope): string | null {
  return tools.get(name)?.returns ?? results.get(name) ?? null;
}
