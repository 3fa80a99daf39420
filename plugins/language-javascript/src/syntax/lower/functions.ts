import type { ArrowFunctionExpression, Expression as EsExpression, Pattern, ReturnStatement } from 'acorn';
import type { Block, Expression, Lambda, Parameter, Statement } from 'lackpy';
import { declarePattern, destructure } from './patterns.js';
import type { Lowering } from './lowering.js';
import { at, nameNode } from './make.js';
import type { Binding, Capture } from './scope.js';

/** `(a, b = 1, ...c) => …` in a place where the function may be kept. */
export function lowerArrow(l: Lowering, node: ArrowFunctionExpression): Lambda {
  return lowerFunction(l, node, new Map());
}

/** The same where the function is called meanwhile and not kept: it sees the variables themselves. */
export function lowerCallback(l: Lowering, node: ArrowFunctionExpression): Lambda {
  return lowerFunction(l, node, null);
}

function lowerFunction(
  l: Lowering,
  node: ArrowFunctionExpression,
  captures: Map<Binding, Capture> | null,
): Lambda {
  const { names } = l;
  const { locals, loops } = names;
  names.locals = [];
  names.loops = 0;
  names.arrows.push(captures);
  const lambda = names.inBlock(true, (): Lambda => {
    const setup: Statement[] = [];
    for (const param of node.params) declareParameter(l, param);
    const params = node.params.map((param) => lowerParameter(l, param, setup));
    const body = lowerBody(l, node, setup);
    return { type: 'Lambda', params: [...params, ...(captures?.values() ?? [])], body, ...at(node) };
  });
  names.arrows.pop();
  names.loops = loops;
  names.locals = locals;
  return lambda;
}

function declareParameter(l: Lowering, param: Pattern): void {
  const plain = param.type === 'RestElement' ? param.argument : param;
  if (plain.type === 'Identifier') l.names.declare(plain.name, 'param', true);
  else declarePattern(l, plain, 'let');
}

/** A plain parameter; what the source has in the place of a name is done by `setup`. */
function lowerParameter(l: Lowering, param: Pattern, setup: Statement[]): Parameter {
  const kind = param.type === 'RestElement' ? 'vararg' : 'positional';
  const plain = param.type === 'RestElement' ? param.argument : param;
  if (plain.type === 'Identifier') return parameter(plain.name, kind, param);
  const name = l.names.temporaryParameter();
  setup.push(...destructure(l, plain, () => nameNode(name, 'load', plain), true));
  return parameter(name, kind, param);
}

function parameter(arg: string, kind: Parameter['kind'], { start, end }: Pattern): Parameter {
  return { type: 'arg', arg, kind, default: null, start, end };
}

function lowerBody(
  l: Lowering,
  { body, ...node }: ArrowFunctionExpression,
  setup: readonly Statement[],
): Expression | Block {
  const statements = body.type === 'BlockStatement' ? l.block(body.body) : l.statement(returning(body));
  const [first] = statements;
  if (setup.length === 0 && statements.length === 1 && first?.type === 'Return' && first.value !== null) {
    return first.value;
  }
  const locals = new Set((l.names.locals ?? []).map(({ id }) => id));
  return { type: 'Block', locals: [...locals], body: [...setup, ...statements], ...at(node) };
}

function returning(argument: EsExpression): ReturnStatement {
  return { type: 'ReturnStatement', argument, start: argument.start, end: argument.end };
}
