import type { FunctionParameter, Lambda, Value } from 'lackpy';
import { Env } from './env.js';
import { Walk } from './walk.js';

/** The function value of a lambda. One that is called often is handed over to code. */
export function makeLambda(w: Walk, node: Lambda, presets: readonly Value[]): Value {
  const { env, run } = w;
  const result = node.body;
  if (result.type === 'Block') throw new TypeError('A lambda of statements is not walked');
  const names = node.params.map(({ arg }) => arg);
  const isOver = run.heatOf(node);
  const steps = run.analysis.weightOf(node.body);
  let code: ((args: readonly Value[]) => Value) | null = null;
  const body = (args: readonly Value[]): Value => {
    if (code === null && isOver(steps)) code = run.units.lambda(node, env);
    return code === null ? call(args) : code(args);
  };
  const call = (args: readonly Value[]): Value => {
    const own = new Env(env, names);
    names.forEach((name, index) => own.set(name, args[index]));
    return new Walk(run, own, false).compute(result, steps);
  };
  return run.runtime.functionValue('<lambda>', parametersOf(node, presets), body, () => env.locals());
}

function parametersOf({ params }: Lambda, presets: readonly Value[]): FunctionParameter[] {
  const given = presets.values();
  return params.map(({ arg, kind, default: preset }) => {
    return preset === null ? { name: arg, kind } : { name: arg, kind, default: given.next().value };
  });
}
