import {
  DEFAULT_LIMITS,
  RunTrace,
  acceptProgram,
  type BoundTool,
  type ExecutionEnvironment,
  type ExecutionResult,
  type Executor,
  type ParseResult,
  type PlainObject,
  type ToolFunction,
  type ValidatedProgram,
  type ValidationScope,
} from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every dialect has the grammar standard');

/** What Python programs may use in the tests, without tools and params. */
export const scope: ValidationScope = {
  grammar,
  dialect: parser.dialect,
  tools: new Set(),
  params: new Set(),
  rules: [],
};

/** Reads Python. */
export function parse(source: string): ParseResult {
  return parser.parse(source, DEFAULT_LIMITS);
}

/** A fresh executor. */
export function createExecutor(codeAfterSteps?: number): Promise<Executor> {
  const options = codeAfterSteps === undefined ? {} : { codeAfterSteps };
  return makeContribution(plugin, 'executor', 'interpreter', { options });
}

const standard = await createExecutor();

/** What a test run may touch; everything else has its default. */
export interface RunSetup {
  readonly tools?: Readonly<Record<string, ToolFunction>>;
  readonly params?: PlainObject;
  readonly limits?: Partial<ExecutionEnvironment['limits']>;
  readonly signal?: AbortSignal;
  readonly executor?: Executor;
}

/** A program that has passed for the names of a setup. */
export function accept(source: string, { tools = {}, params = {} }: RunSetup = {}): ValidatedProgram {
  const parsed = parse(source);
  if (parsed.program === null) throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  const names = { tools: new Set(Object.keys(tools)), params: new Set(Object.keys(params)) };
  return acceptProgram(parsed.program, { ...scope, ...names });
}

/** Runs a validated program. A tool takes up to two arguments, `value` and `extra`. */
export function execute(program: ValidatedProgram, setup: RunSetup = {}): Promise<ExecutionResult> {
  const { tools = {}, params = {}, limits, signal = new AbortController().signal } = setup;
  return (setup.executor ?? standard).execute(program, {
    tools: new Map(Object.entries(tools).map(([name, invoke]) => [name, boundTool(name, invoke)])),
    params,
    limits: { ...DEFAULT_LIMITS, ...limits },
    signal,
    trace: new RunTrace(),
  });
}

/** Runs Python. */
export function run(source: string, setup: RunSetup = {}): Promise<ExecutionResult> {
  return execute(accept(source, setup), setup);
}

/** The ways in which the interpreter runs programs, each by name. */
export const WAYS = await Promise.all(
  (
    [
      ['as it comes', undefined],
      ['as code', 0],
      ['going over to code', 1],
      ['walking', Number.MAX_SAFE_INTEGER],
    ] as const
  ).map(async ([way, codeAfterSteps]) => {
    const executor = await createExecutor(codeAfterSteps);
    const runSource = (source: string, setup: RunSetup = {}): Promise<ExecutionResult> =>
      run(source, { ...setup, executor });
    const runProgram = (program: ValidatedProgram, setup: RunSetup = {}): Promise<ExecutionResult> =>
      execute(program, { ...setup, executor });
    return { way, executor, run: runSource, execute: runProgram };
  }),
);

function boundTool(name: string, invoke: ToolFunction): BoundTool {
  const arg = { type: 'any', description: '' };
  return {
    name,
    invoke,
    spec: {
      name,
      provider: 'test',
      providerConfig: {},
      description: '',
      args: [
        { ...arg, name: 'value', required: true },
        { ...arg, name: 'extra', required: false },
      ],
      returns: 'any',
      gradeW: 1,
      effectsCeiling: 1,
      effects: { reads: [], modifies: [] },
      aliases: [],
      examples: [],
    },
  };
}
