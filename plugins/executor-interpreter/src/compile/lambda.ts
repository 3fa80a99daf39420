import type { Block, Lambda, Parameter } from 'lackpy';
import type { Compilation } from './compilation.js';
import { localVariables } from './local-variables.js';
import { compileInOrder } from './operands.js';
import { quoted } from './quoted.js';
import { writeStatements } from './statement.js';
import { weightOf } from '../analysis/weight.js';

/** JavaScript of a function value. */
export function compileLambda(c: Compilation, node: Lambda): string {
  const defaults = compileDefaults(c, node.params);
  const params = node.params.map((param, index) => {
    const given = defaults[index] ?? '';
    const preset = given === '' ? '' : `,default:${given}`;
    return `{name:${quoted(param.arg)},kind:"${param.kind}"${preset}}`;
  });
  const held = localVariables(c);
  const code = functionBody(c, node);
  return `R.functionValue("<lambda>",[${params.join(',')}],${code},()=>[${held.join(',')}])`;
}

/** JavaScript of each parameter's default, empty where it has none. */
function compileDefaults(c: Compilation, params: readonly Parameter[]): string[] {
  return compileInOrder(
    c,
    params.map(
      ({ default: preset }) =>
        () =>
          preset === null ? '' : c.expression(preset),
    ),
  );
}

/** Writes the statements of a lambda, whose loops and variables are its own. */
function writeBlock(c: Compilation, { locals, body }: Block): void {
  const { loops, leave } = c;
  c.loops = [];
  c.leave = 'return r;';
  const mark = c.flow.mark();
  const ids = locals.map((name) => c.declare(name).id);
  c.emit(`let ${['r=R.nothing', ...ids].join(',')};`);
  writeStatements(c, body);
  c.emit('return r;');
  c.flow.rollback(mark);
  c.loops = loops;
  c.leave = leave;
}

/** JavaScript of a function of the array of arguments. */
export function functionBody(c: Compilation, node: Lambda): string {
  const waits = c.analysis.awaiting.mayWait(node.body);
  return c.inScope(() => {
    const variables = node.params.map((param) => c.declare(param.arg));
    for (const variable of variables) c.flow.bind(variable);
    const body = c.inFrame(waits ? 'async' : 'sync', () => {
      c.emit(c.charge(weightOf([node.body])));
      if (node.body.type === 'Block') writeBlock(c, node.body);
      else c.emit(`return ${c.expression(node.body)};`);
    });
    const taken = variables.map(({ id }, index) => `${id}=A[${String(index)}]`);
    const declarations = taken.length === 0 ? '' : `let ${taken.join(',')};`;
    return `${waits ? 'async' : ''}(A)=>{${declarations}${body}}`;
  });
}
