import type {
  AnyNode,
  AssignmentExpression,
  Expression as EsExpression,
  ForOfStatement,
  Pattern,
  UpdateExpression,
  VariableDeclaration,
} from 'acorn';
import type { Expression, For, Span, Statement } from 'lackpy';
import { declareNames } from './declarations.js';
import type { Lowering } from './lowering.js';
import { at, nameNode, numberConstant, undefinedConstant, unsupported } from './make.js';
import { assignTo, declarePattern, destructure, lowerTarget } from './patterns.js';
import { isTypeDeclaration, withoutTypes } from './types.js';

/** Statements of one block, whose names they all know. */
export function lowerBlock(l: Lowering, nodes: readonly AnyNode[]): Statement[] {
  for (const node of nodes) declareNames(l, node);
  return nodes.flatMap((node) => l.statement(node));
}

/** The statements that stand for one of the source. */
export function lowerStatement(l: Lowering, node: AnyNode): Statement[] {
  if (isTypeDeclaration(node)) return [];
  switch (node.type) {
    case 'EmptyStatement':
      return [];
    case 'ExpressionStatement':
      return lowerEvaluated(l, node.expression, node);
    case 'VariableDeclaration':
      return lowerDeclaration(l, node);
    case 'BlockStatement':
      return l.names.inBlock(false, () => l.block(node.body));
    case 'IfStatement':
      return [
        {
          type: 'If',
          test: l.expression(node.test),
          body: lowerBranch(l, node.consequent),
          orelse: node.alternate ? lowerBranch(l, node.alternate) : [],
          ...at(node),
        },
      ];
    case 'ForOfStatement':
      return [lowerFor(l, node)];
    case 'ReturnStatement':
      return [{ type: 'Return', value: node.argument ? l.expression(node.argument) : null, ...at(node) }];
    case 'BreakStatement':
      return [node.label ? unsupported('LabeledStatement', [], node) : { type: 'Break', ...at(node) }];
    case 'ContinueStatement':
      return [node.label ? unsupported('LabeledStatement', [], node) : { type: 'Continue', ...at(node) }];
    default:
      return [unsupported(node.type, l.children(node), node)];
  }
}

function lowerBranch(l: Lowering, node: AnyNode): Statement[] {
  return l.names.inBlock(false, () => l.block(node.type === 'BlockStatement' ? node.body : [node]));
}

/** An expression that stands as a statement: assignments are statements of the tree. */
function lowerEvaluated(l: Lowering, node: EsExpression, span: Span): Statement[] {
  const bare = withoutTypes(node);
  switch (bare.type) {
    case 'ParenthesizedExpression':
      return lowerEvaluated(l, bare.expression, span);
    case 'AssignmentExpression':
      return lowerAssignment(l, bare, span);
    case 'UpdateExpression':
      return [lowerUpdate(l, bare, span)];
    default:
      return [{ type: 'Expr', value: l.expression(bare), ...at(span) }];
  }
}

/** `const a = 1, {b} = c`. */
function lowerDeclaration(l: Lowering, node: VariableDeclaration): Statement[] {
  if (node.kind !== 'const' && node.kind !== 'let') return [unsupported(node.type, l.children(node), node)];
  return node.declarations.flatMap(({ id, init, ...declarator }) => {
    const span = node.declarations.length === 1 ? node : declarator;
    const value = init ? l.expression(init) : undefinedConstant({ start: id.end, end: id.end });
    return assignTo(l, id, value, span, true);
  });
}

function lowerAssignment(l: Lowering, node: AssignmentExpression, span: Span): Statement[] {
  const { operator } = node;
  if (operator === '=') return lowerPlainAssignment(l, node, span);
  const target = lowerTarget(l, node.left, [], false);
  const op = operator.slice(0, -1);
  if (!LOGICAL.has(op)) {
    return [{ type: 'AugAssign', target, op, value: l.expression(node.right), ...at(span) }];
  }
  const current = readAgain(target);
  const value = l.expression(node.right);
  if (current === null) return [unsupported('AssignmentExpression', [target, value], node)];
  return [
    {
      type: 'Assign',
      targets: [target],
      value: { type: 'BoolOp', op, values: [current, value], ...at(node) },
      ...at(span),
    },
  ];
}

const LOGICAL: ReadonlySet<string> = new Set(['&&', '||', '??']);

/** What a target holds, when asking twice is the same as asking once. */
function readAgain(target: Expression): Expression | null {
  if (target.type === 'Name') return { ...target, ctx: 'load' };
  if (target.type !== 'Subscript' || !isPlain(target.value) || !isPlain(target.slice)) return null;
  return { ...target, ctx: 'load' };
}

function isPlain(node: Expression): boolean {
  if (node.type === 'Subscript') return isPlain(node.value) && isPlain(node.slice);
  return node.type === 'Name' || node.type === 'Constant';
}

/**
 * `f()[g()] = h()`: JavaScript evaluates the target first, the tree the value. The parts of a target that call something get
 * variables; null where that is not needed.
 */
function fixedTarget(
  l: Lowering,
  pattern: Pattern,
  span: Span,
): { readonly setup: readonly Statement[]; readonly target: Expression } | null {
  if (pattern.type !== 'MemberExpression' || pattern.object.type === 'Super') return null;
  if (!callsSomething(pattern)) return null;
  const target = lowerTarget(l, pattern, [], false);
  if (target.type !== 'Subscript') return { setup: [], target };
  const setup: Statement[] = [];
  const fixed = (part: Expression): Expression => {
    if (part.type === 'Constant') return part;
    const name = l.names.temporary();
    setup.push({ type: 'Assign', targets: [nameNode(name, 'store', part)], value: part, ...at(span) });
    return nameNode(name, 'load', part);
  };
  return { setup, target: { ...target, value: fixed(target.value), slice: fixed(target.slice) } };
}

function callsSomething(node: EsExpression | Pattern): boolean {
  let found = false;
  JSON.stringify(node, (key, value: unknown) => {
    if (key === 'type' && typeof value === 'string' && /^(?:Call|New)Expression$/.test(value)) found = true;
    return typeof value === 'bigint' ? null : value;
  });
  return found;
}

/** `a = b`, and `a = b = c` for names. */
function lowerPlainAssignment(l: Lowering, node: AssignmentExpression, span: Span): Statement[] {
  const patterns: Pattern[] = [node.left];
  let right: EsExpression = node.right;
  while (
    right.type === 'AssignmentExpression' &&
    right.operator === '=' &&
    right.left.type === 'Identifier'
  ) {
    patterns.push(right.left);
    right = right.right;
  }
  const before = fixedTarget(l, node.left, span);
  if (before !== null)
    return [
      ...before.setup,
      { type: 'Assign', targets: [before.target], value: l.expression(right), ...at(span) },
    ];
  const value = l.expression(right);
  if (patterns.length === 1) return assignTo(l, node.left, value, span, false);
  const targets = patterns.reverse().map((pattern) => lowerTarget(l, pattern, [], false));
  return [{ type: 'Assign', targets, value, ...at(span) }];
}

/** `x++` makes a number of x, which `x += 1` would not do to text. */
function lowerUpdate(l: Lowering, node: UpdateExpression, span: Span): Statement {
  const { argument } = node;
  const target = lowerTarget(l, argument as Pattern, [], false);
  const value = numberConstant(node.operator === '++' ? -1 : 1, { start: argument.end, end: argument.end });
  return { type: 'AugAssign', target, op: '-', value: { ...value, ...placeIn(span, node) }, ...at(span) };
}

function placeIn(span: Span, { end }: Span): Span {
  return { start: Math.min(end, span.end), end: Math.min(end, span.end) };
}

/** `for (const [a, b] of items)`. */
function lowerFor(l: Lowering, node: ForOfStatement): For | Statement {
  const { left } = node;
  if (node.await) return unsupported('ForAwaitStatement', l.children(node), node);
  if (left.type === 'VariableDeclaration' && left.kind !== 'const' && left.kind !== 'let') {
    return unsupported('VariableDeclaration', l.children(node), node);
  }
  const iter = l.expression(node.right);
  return l.names.inBlock(false, () => {
    const declares = left.type === 'VariableDeclaration';
    const pattern = declares ? left.declarations[0]?.id : left;
    if (pattern === undefined) return unsupported(node.type, [], node);
    if (declares) declarePattern(l, pattern, left.kind === 'const' ? 'const' : 'let');
    const setup: Statement[] = [];
    const target = targetOfLoop(l, pattern, setup, declares);
    const body = [...setup, ...lowerBranch(l, node.body)];
    return { type: 'For', target, iter, body, orelse: [], ...at(node) };
  });
}

function targetOfLoop(l: Lowering, pattern: Pattern, setup: Statement[], declares: boolean): Expression {
  if (pattern.type !== 'ObjectPattern') return lowerTarget(l, pattern, setup, declares);
  const name = l.names.temporary();
  setup.push(...destructure(l, pattern, () => nameNode(name, 'load', pattern), declares));
  return nameNode(name, 'store', pattern);
}
