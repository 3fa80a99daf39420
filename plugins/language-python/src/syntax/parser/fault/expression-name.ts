import type { Expression } from 'lackpy';

const NAMES: Readonly<Record<Expression['type'], string>> = {
  Name: 'name',
  Constant: 'literal',
  BinOp: 'expression',
  UnaryOp: 'expression',
  BoolOp: 'expression',
  Compare: 'comparison',
  Call: 'function call',
  Starred: 'starred',
  Attribute: 'attribute',
  Subscript: 'subscript',
  Slice: 'slice',
  List: 'list',
  Tuple: 'tuple',
  Set: 'set display',
  Dict: 'dict literal',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  GeneratorExp: 'generator expression',
  DictComp: 'dict comprehension',
  IfExp: 'conditional expression',
  FormattedValue: 'f-string expression',
  JoinedStr: 'f-string expression',
  Lambda: 'lambda',
  Optional: 'expression',
  Receiver: 'expression',
  Unsupported: 'expression',
};

const UNSUPPORTED_NAMES: Readonly<Record<string, string>> = {
  Await: 'await expression',
  Bytes: 'literal',
  Complex: 'literal',
  Ellipsis: 'ellipsis',
  NamedExpr: 'named expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
};

/** What CPython's messages call an expression. */
export function expressionName(node: Expression): string {
  if (node.type === 'Unsupported') return UNSUPPORTED_NAMES[node.name] ?? NAMES.Unsupported;
  if (node.type !== 'Constant') return NAMES[node.type];
  if (node.kind === 'none') return 'None';
  if (node.kind === 'bool') return node.value === true ? 'True' : 'False';
  return NAMES.Constant;
}
