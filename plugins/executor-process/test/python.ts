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
import interpreter from 'lackpy-plugin-executor-interpreter';
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

/** The executor that the sandbox is compared with. */
export const inProcess = await makeContribution(interpreter, 'executor', 'interpreter');

/** A sandbox with an engine. */
export function sandboxWith(engine: string, options: PlainObject = {}): Promise<Executor> {
  const setup = { options: { engine, ...options }, warn: () => undefined };
  return makeContribution(plugin, 'executor', 'process', setup);
}

/** What a test run may touch; everything else has its default. */
export interface RunSetup {
  readonly tools?: Readonly<Record<string, ToolFunction>>;
  /** The grade of every tool; 1 lets calls run side by side. */
  readonly grade?: number;
  readonly params?: PlainObject;
  readonly limits?: Partial<ExecutionEnvironment['limits']>;
  readonly signal?: AbortSignal;
  readonly profile?: string;
  readonly trace?: RunTrace;
}

/** A program that has passed for the names of a setup. */
export function accept(source: string, { tools = {}, params = {} }: RunSetup = {}): ValidatedProgram {
  const parsed = parse(source);
  if (parsed.program === null) throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  const names = { tools: new Set(Object.keys(tools)), params: new Set(Object.keys(params)) };
  return acceptProgram(parsed.program, { ...scope, ...names });
}

/** Runs Python. A tool takes up to two arguments, `value` and `extra`. */
export function run(executor: Executor, source: string, setup: RunSetup = {}): Promise<ExecutionResult> {
  const { tools = {}, grade = 1, params = {}, limits, profile } = setup;
  return executor.execute(accept(source, setup), {
    tools: new Map(Object.entries(tools).map(([name, invoke]) => [name, boundTool(name, invoke, grade)])),
    params,
    limits: { ...DEFAULT_LIMITS, ...limits },
    signal: setup.signal ?? new AbortController().signal,
    trace: setup.trace ?? new RunTrace(),
    ...(profile === undefined ? {} : { profile }),
  });
}

/** Tools that give back text. */
export function echoTools(...names: string[]): ExecutionEnvironment['tools'] {
  return new Map(names.map((name) => [name, boundTool(name, () => '# two words', 1)]));
}

function boundTool(name: string, invoke: ToolFunction, grade: number): BoundTool {
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
      gradeW: grade,
      effectsCeiling: grade,
      effects: { reads: [], modifies: [] },
      aliases: [],
      examples: [],
    },
  };
}
