import type {
  AnyNode,
  AssignmentExpression,
  Expression as EsExpression,
  ForOfStatement,
  IfStatement,
  Pattern,
  ReturnStatement,
  UpdateExpression,
  VariableDeclaration,
} from 'acorn';
import type { Expression, For, Span, Statement } from 'lackpy';
import { declareNames } from './declarations.js';
import type { Lowering } from './lowering.js';
import { at, nameNode, numberConstant, undefinedConstant, unsupported } from './make.js';
import { assignTo, declarePattern, destructure, lowerTarget } from './patterns.js';
import { leaveAlone, stepsOf, stepsOfTarget } from './steps.js';
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
      return lowerIf(l, node);
    case 'ForOfStatement':
      return [lowerFor(l, node)];
    case 'ReturnStatement':
      return lowerReturn(l, node);
    case 'BreakStatement':
      return [node.label ? unsupported('LabeledStatement', [], node) : { type: 'Break', ...at(node) }];
    case 'ContinueStatement':
      return [node.label ? unsupported('LabeledStatement', [], node) : { type: 'Continue', ...at(node) }];
    default:
      return [unsupported(node.type, l.children(node), node)];
  }
}

function lowerIf(l: Lowering, { consequent, alternate, ...node }: IfStatement): Statement[] {
  const { before, value } = lowerSteps(l, node.test);
  const body = lowerBranch(l, consequent);
  const orelse = alternate ? lowerBranch(l, alternate) : [];
  return [...before, { type: 'If', test: value, body, orelse, ...at(node) }];
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
    case 'AssignmentExpression': {
      const { first, value } = stepsOfTarget(bare.left);
      return [...lowerEach(l, first), ...lowerAssignment(l, { ...bare, left: value }, span)];
    }
    case 'UpdateExpression': {
      const { first, value } = stepsOf(bare.argument);
      return [...lowerEach(l, first), lowerUpdate(l, { ...bare, argument: value }, span)];
    }
    default: {
      const { before, value } = lowerSteps(l, bare);
      return [...before, { type: 'Expr', value, ...at(span) }];
    }
  }
}

/** An expression, and the statements for what it does first. */
function lowerSteps(
  l: Lowering,
  node: EsExpression,
): { readonly before: readonly Statement[]; readonly value: Expression } {
  const { first, value } = stepsOf(node);
  return { before: lowerEach(l, first), value: l.expression(value) };
}

function lowerEach(l: Lowering, steps: readonly EsExpression[]): Statement[] {
  return steps.flatMap((step) => l.deeper(step, () => lowerEvaluated(l, step, step)));
}

function lowerReturn(l: Lowering, { argument, ...node }: ReturnStatement): Statement[] {
  if (!argument) return [{ type: 'Return', value: null, ...at(node) }];
  const { before, value } = lowerSteps(l, argument);
  return [...before, { type: 'Return', value, ...at(node) }];
}

/** `const a = 1, {b} = c`. */
function lowerDeclaration(l: Lowering, node: VariableDeclaration): Statement[] {
  if (node.kind !== 'const' && node.kind !== 'let') return [unsupported(node.type, l.children(node), node)];
  return node.declarations.flatMap(({ id, init, ...declarator }) => {
    const span = node.declarations.length === 1 ? node : declarator;
    if (!init) return assignTo(l, id, undefinedConstant({ start: id.end, end: id.end }), span, true);
    const { before, value } = lowerSteps(l, init);
    return [...before, ...assignTo(l, id, value, span, true)];
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
  if (target.type === 'Unsupported') return [{ type: 'Assign', targets: [target], value, ...at(span) }];
  if (current === null) return [unsupported('AssignmentExpression', [target, value], node)];
  // What `&&=` leaves alone may not be there, and must not be there afterwards.
  if (op === '&&') {
    const assign: Statement = { type: 'Assign', targets: [target], value, ...at(span) };
    return [{ type: 'If', test: current, body: [assign], orelse: [], ...at(span) }];
  }
  const either: Expression = { type: 'BoolOp', op, values: [current, value], ...at(node) };
  return [{ type: 'Assign', targets: [target], value: either, ...at(span) }];
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

/** `a = b`, where b may be an assignment itself. */
function lowerPlainAssignment(l: Lowering, { left, right }: AssignmentExpression, span: Span): Statement[] {
  const fixed = fixedTarget(l, left, span);
  if (fixed !== null) {
    const assign: Statement = {
      type: 'Assign',
      targets: [fixed.target],
      value: l.expression(right),
      ...at(span),
    };
    return [...fixed.setup, assign];
  }
  if (!leaveAlone(stepsOf(right).first, left)) return assignTo(l, left, l.expression(right), span, false);
  const { before, value } = lowerSteps(l, right);
  return [...before, ...assignTo(l, left, value, span, false)];
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
  return l.names.inTurn(() => {
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
