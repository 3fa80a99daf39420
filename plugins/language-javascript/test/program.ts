import {
  DEFAULT_LIMITS,
  RunTrace,
  acceptProgram,
  type ExecutionResult,
  type Executor,
  type ParseResult,
  type Program,
  type ValidationScope,
} from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import interpreter from 'lackpy-plugin-executor-interpreter';
import plugin from '../src/index.js';

export const parser = await makeContribution(plugin, 'parser', 'javascript');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every dialect has the grammar standard');

/** What JavaScript programs may use in the tests, without tools and params. */
export const scope: ValidationScope = {
  grammar,
  dialect: parser.dialect,
  tools: new Set(),
  params: new Set(),
  rules: [],
};

/** Reads JavaScript. */
export function parse(source: string): ParseResult {
  return parser.parse(source, DEFAULT_LIMITS);
}

/** The tree of a program. */
export function programOf(source: string): Program {
  const { program } = parse(source);
  if (program === null) throw new Error(`no program: ${source}`);
  return program;
}

/** The ways to run a program: as it comes, walking, going over to code in the middle, and as code. */
export const EXECUTORS: readonly Executor[] = await Promise.all(
  [{}, ...[Number.MAX_SAFE_INTEGER, 3, 0].map((codeAfterSteps) => ({ codeAfterSteps }))].map((options) =>
    makeContribution(interpreter, 'executor', 'interpreter', { options }),
  ),
);

/** Runs a program without tools. */
export async function run(source: string, executor = EXECUTORS[0]): Promise<ExecutionResult> {
  if (executor === undefined) throw new Error('There is an executor');
  return executor.execute(acceptProgram(programOf(source), scope), {
    tools: new Map(),
    params: {},
    limits: DEFAULT_LIMITS,
    signal: new AbortController().signal,
    trace: new RunTrace(),
  });
}
