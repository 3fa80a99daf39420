import type { ExecutionEnvironment, ValidatedProgram } from 'lackpy';
import { encode } from '../protocol/encode.js';
import { encodeTree } from '../protocol/tree.js';
import type { RunMessage } from '../protocol/to-child.js';
import { isFree } from './free.js';

/** All that the child gets to know of a run. */
export function runMessage(
  { program, scope }: ValidatedProgram,
  environment: ExecutionEnvironment,
  maxBytes: number,
): RunMessage {
  const { tools, params, limits, signal } = environment;
  return {
    type: 'run',
    source: program.source.text,
    tree: encodeTree(program.body),
    language: program.language,
    grammar: scope.grammar.name,
    params: encode(params, maxBytes),
    tools: [...tools.values()].map(({ name, spec }) => ({
      name,
      args: spec.args.map((arg) => ({ name: arg.name, required: arg.required })),
      free: isFree(spec),
    })),
    limits,
    aborted: signal.aborted,
  };
}
