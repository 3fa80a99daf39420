import {
  DEFAULT_LIMITS,
  RunTrace,
  type BoundTool,
  type ExecutionEnvironment,
  type ExecutionResult,
  type Executor,
  type PlainData,
  type ToolFunction,
  type ValidatedProgram,
} from 'lackpy';
import { makeContribution, testExecutor } from 'lackpy/testing';
import plugin from 'lackpy-plugin-executor-interpreter';
import { mutant, type MutantTable } from './mutant.js';
import { parse, scope } from './python.js';

type Changes = Partial<ExecutionEnvironment>;

const interpreter = await makeContribution(plugin, 'executor', 'interpreter');
const SOON_MS = 300;

const executor = (execute: Executor['execute']): (() => Executor) => {
  return () => ({ execute });
};

/** An executor that runs programs in another environment. */
const inside = (change: (environment: ExecutionEnvironment) => Changes): (() => Executor) =>
  executor((program, environment) =>
    interpreter.execute(program, { ...environment, ...change(environment) }),
  );

/** An executor that changes its results. */
const resulting = (change: (result: ExecutionResult) => object): (() => Executor) =>
  executor(async (program, environment) => {
    const result = await interpreter.execute(program, environment);
    return { ...result, ...change(result) };
  });

/** An executor that calls tools in a way of its own. */
const calling = (
  invoke: (tool: BoundTool, environment: ExecutionEnvironment) => ToolFunction,
): (() => Executor) =>
  inside((environment) => ({
    tools: new Map(
      [...environment.tools].map(([name, tool]) => [name, { ...tool, invoke: invoke(tool, environment) }]),
    ),
  }));

const withLimits = (change: (limits: ExecutionEnvironment['limits']) => object): (() => Executor) =>
  inside(({ limits }) => ({ limits: { ...limits, ...change(limits) } }));

const reversed = (program: ValidatedProgram): ValidatedProgram => ({
  ...program,
  program: { ...program.program, body: [...program.program.body].reverse() },
});

/** Ends a run in the executor's own way. */
const deaf = (): Changes => ({
  signal: new AbortController().signal,
  limits: { ...DEFAULT_LIMITS, timeoutMs: SOON_MS },
});

const LAST = 'gives the value of the last line';
const EMPTY = 'has no output where the program is empty';
const ORDER = 'traces tool calls in program order';
const GIVEN = 'records into the trace that it was given';
const ENDS = 'ends at a tool that throws';
const SAYS = 'says what the tool said';
const PLAIN = 'takes nothing from a tool but plain data';
const COPIES = 'hands tools and callers copies';
const SLOW_TOOL = 'ends a tool that takes too long';
const SLOW_RUN = 'ends a run that takes too long';
const MIDDLE = 'stops when it is ended in the middle';
const SEVERAL = 'runs several programs at the same time';

/** The table of the Executor port. */
export const EXECUTOR: MutantTable<Executor> = {
  port: 'Executor',
  suite: (it, create) => testExecutor({ it, create, parse, scope }),
  good: () => interpreter,
  mutants: [
    mutant(
      LAST,
      'loses the output',
      resulting(() => ({ output: null })),
    ),
    mutant(
      LAST,
      'does not show the output',
      resulting(() => ({ display: null })),
    ),
    mutant(
      LAST,
      'gives the first value',
      executor((program, environment) => interpreter.execute(reversed(program), environment)),
    ),
    mutant(
      LAST,
      'has no printed text',
      resulting(() => ({ stdout: undefined })),
    ),
    mutant(
      EMPTY,
      'has nothing at all in place of null',
      resulting(({ output }) => ({ output: output ?? undefined })),
    ),
    mutant(
      EMPTY,
      'shows nothing as text',
      resulting(({ display }) => ({ display: display ?? 'None' })),
    ),
    mutant(
      ORDER,
      'runs lines in another order',
      executor((program, environment) => interpreter.execute(reversed(program), environment)),
    ),
    mutant(
      ORDER,
      'traces by place in place of name',
      resulting(({ trace }) => ({
        trace: {
          ...trace,
          entries: trace.entries.map((entry) => ({ ...entry, args: { '0': entry.args['value'] ?? null } })),
        },
      })),
    ),
    mutant(
      ORDER,
      'forgets results',
      resulting(({ trace }) => ({
        trace: { ...trace, entries: trace.entries.map((entry) => ({ ...entry, result: null })) },
      })),
    ),
    mutant(
      GIVEN,
      'keeps a trace of its own',
      inside(() => ({ trace: new RunTrace() })),
    ),
    mutant(
      ENDS,
      'rejects when a tool fails',
      executor(async (program, environment) => {
        const result = await interpreter.execute(program, environment);
        if (result.error !== null) throw new Error(result.error.message);
        return result;
      }),
    ),
    mutant(
      ENDS,
      'goes on after a tool that failed',
      calling((tool) => (args, context) => {
        try {
          return tool.invoke(args, context);
        } catch {
          return null;
        }
      }),
    ),
    mutant(
      ENDS,
      'does not say where',
      resulting(({ error }) => ({ error: error && { ...error, location: null } })),
    ),
    mutant(
      ENDS,
      'has another code',
      resulting(({ error }) => ({ error: error && { ...error, code: null } })),
    ),
    mutant(
      SAYS,
      'hides what the tool said',
      resulting(({ error }) => ({
        error: error && { ...error, message: 'A tool failed' },
      })),
    ),
    mutant(
      PLAIN,
      'reads what a tool returns',
      calling((tool) => async (args, context) => {
        const result = await tool.invoke(args, context);
        if (typeof result === 'object' && result !== null) void Object.values(result);
        return result;
      }),
    ),
    mutant(
      PLAIN,
      'gives out what the tool returned',
      executor(async (program, environment) => {
        let last: unknown = null;
        const tools = new Map(
          [...environment.tools].map(([name, tool]) => [
            name,
            {
              ...tool,
              invoke: ((args, context) => (last = tool.invoke(args, context))) satisfies ToolFunction,
            },
          ]),
        );
        const result = await interpreter.execute(program, { ...environment, tools });
        return { ...result, output: (await last) as PlainData };
      }),
    ),
    mutant(
      COPIES,
      'hands tools the params themselves',
      calling(
        (tool, { params }) =>
          (_args, context) =>
            tool.invoke({ value: params['start'] ?? null }, context),
      ),
    ),
    mutant(
      COPIES,
      'keeps a spoiled argument',
      resulting(({ trace }) => ({
        trace: {
          ...trace,
          entries: trace.entries.map((entry) => ({ ...entry, args: { value: [1, 'spoiled'] } })),
        },
      })),
    ),
    mutant(
      SLOW_TOOL,
      'knows no bound for a tool',
      withLimits(() => ({ toolTimeoutMs: 60_000, timeoutMs: SOON_MS })),
    ),
    mutant(
      SLOW_TOOL,
      'does not tell the tool',
      calling((tool) => (args) => tool.invoke(args, { signal: new AbortController().signal })),
    ),
    mutant(
      SLOW_RUN,
      'knows no bound for a run',
      inside(({ limits }) => ({
        limits: { ...limits, timeoutMs: 60_000 },
        signal: AbortSignal.timeout(SOON_MS),
      })),
    ),
    mutant(
      'counts tool calls',
      'counts no calls',
      withLimits(() => ({ toolCalls: 1000 })),
    ),
    mutant(
      'counts tool calls',
      'counts one call too many',
      withLimits(({ toolCalls }) => ({ toolCalls: toolCalls - 1 })),
    ),
    mutant(
      'bounds what a program puts out',
      'puts out anything',
      withLimits(() => ({ outputBytes: 2 ** 30 })),
    ),
    mutant('does nothing when it is ended before it starts', 'starts all the same', inside(deaf)),
    mutant(
      'does nothing when it is ended before it starts',
      'rejects',
      executor((program, environment) => {
        if (environment.signal.aborted) return Promise.reject(new Error('The run was ended'));
        return interpreter.execute(program, environment);
      }),
    ),
    mutant(MIDDLE, 'swallows an abort', inside(deaf)),
    mutant(
      MIDDLE,
      'calls it a success',
      resulting(({ error }) => (error?.code === 'ABORTED' ? { success: true, error: null } : {})),
    ),
    mutant(
      'leaves the program as it is',
      'uses the tree up',
      executor(async (program, environment) => {
        const result = await interpreter.execute(program, environment);
        (program.program.body as unknown[]).pop();
        return result;
      }),
    ),
    mutant(
      'gives the variables that a program assigned',
      'forgets variables',
      resulting(() => ({ variables: {} })),
    ),
    mutant(
      'gives the variables that a program assigned',
      'gives private variables away',
      resulting(({ variables }) => ({
        variables: { ...variables, _hidden: 2 },
      })),
    ),
    mutant(SEVERAL, 'has one trace for all runs', () => {
      const trace = new RunTrace();
      return inside(() => ({ trace }))();
    }),
    mutant(SEVERAL, 'runs one program at a time', () => {
      let isBusy = false;
      return executor(async (program, environment) => {
        if (isBusy) throw new Error('Another program runs');
        isBusy = true;
        const result = await interpreter.execute(program, environment);
        isBusy = false;
        return result;
      })();
    }),
    mutant('can be closed unused, and twice', 'cannot be closed unused', () => ({
      execute: (program, environment) => interpreter.execute(program, environment),
      close: () => Promise.reject(new Error('There is no process')),
    })),
  ],
};
