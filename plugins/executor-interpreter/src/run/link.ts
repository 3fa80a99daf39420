import { END } from 'lackpy';
import type { LinkTable } from '../compile/links.js';
import type { RunContext } from './runnable.js';

/** Looks up what code needs from outside. */
export function link(
  { runtime, host, externals }: RunContext,
  { operators, constants, externals: names }: LinkTable,
): object {
  return {
    runtime,
    host,
    end: END,
    operators: operators.map(({ kind, op }) => runtime[kind](op)),
    constants: constants.map((constant) => runtime.constant(constant)),
    builtin: names.builtin.map((name) => externals.builtin(name)),
    param: names.param.map((name) => externals.param(name)),
    tool: names.tool.map((name) => externals.tool(name)),
  };
}
