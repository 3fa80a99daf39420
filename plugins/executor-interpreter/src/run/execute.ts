import {
  isProgramError,
  locate,
  type ExecutionEnvironment,
  type ExecutionError,
  type ExecutionResult,
  type PlainData,
  type PlainObject,
  type ProgramError,
  type Runtime,
  type ValidatedProgram,
  type Value,
} from 'lackpy';
import { Budget } from './budget.js';
import { fromHostFault } from './failure.js';
import { Output } from './output.js';
import { RunHost } from './run-host.js';
import type { Externals, Outcome, Runnable } from './runnable.js';
import { ToolCalls } from './tool-calls.js';

/** Runs a program once. */
export async function execute(
  runnable: Runnable,
  { program, scope }: ValidatedProgram,
  environment: ExecutionEnvironment,
): Promise<ExecutionResult> {
  const { limits, signal, trace } = environment;
  const budget = new Budget(limits, signal);
  const output = new Output(limits.outputBytes);
  const host = new RunHost(budget, output);
  const runtime = scope.dialect.createRuntime(host);
  const tools = new ToolCalls(environment, runtime, budget);
  host.complete({ runtime, tools });

  let outcome: Outcome = { result: undefined, variables: [] };
  let shown: Shown = NOTHING;
  try {
    budget.checkTime();
    const externals = externalsOf(runtime, tools, environment);
    outcome = await runnable.run({ runtime, host, externals });
    if (host.failure === null) shown = show(runtime, output, outcome.result, limits.outputBytes);
  } catch (error) {
    host.fail(error, runnable.positions.length - 1);
  }
  tools.close();
  budget.release();
  const error = host.failure === null ? null : errorOf(host.failure.error);
  const span = host.failure === null ? undefined : runnable.positions[host.failure.position];
  const variables = new Variables(runtime, runnable.variables, outcome.variables);
  return {
    success: error === null,
    ...shown,
    stdout: output.text,
    error: error === null ? null : describe(error, span === undefined ? null : locate(program.source, span)),
    trace: trace.snapshot(),
    get variables() {
      return variables.read();
    },
  };
}

function externalsOf(runtime: Runtime, tools: ToolCalls, environment: ExecutionEnvironment): Externals {
  return {
    param: (name) => runtime.fromHost(environment.params[name]),
    builtin: (name) => runtime.builtin(name),
    tool: (name) => {
      const tool = environment.tools.get(name);
      if (tool === undefined) throw new TypeError(`The environment lacks the tool ${name}`);
      return tools.functionOf(tool);
    },
  };
}

type Shown = Pick<ExecutionResult, 'output' | 'display'>;

const NOTHING: Shown = { output: null, display: null };

function show(runtime: Runtime, output: Output, value: Value, limit: number): Shown {
  if (value === undefined) return NOTHING;
  output.refuse(runtime.sizeOf([value]));
  const display = runtime.display(value, limit);
  output.refuse(display.length);
  const plain = plainOf(runtime, value, display);
  return { output: plain, display: runtime.isNothing(value) ? null : display };
}

/** A value as plain data. One that holds itself has no such form: how it prints still tells what it is. */
function plainOf(runtime: Runtime, value: Value, display: string): PlainData {
  try {
    return runtime.toHost(value);
  } catch (error) {
    if (isProgramError(error) && error.code === null) return display;
    throw error;
  }
}

function errorOf(error: unknown): ProgramError {
  if (isProgramError(error)) return error;
  const fault = fromHostFault(error);
  if (fault === null) throw error;
  return fault;
}

function describe(
  { type, message, code }: ProgramError,
  location: ExecutionError['location'],
): ExecutionError {
  return { type, message, location, code };
}

/** So much is shown of a variable that is no plain data. */
const MAX_SHOWN = 1000;

/** The variables of a run that is over, made when they are first asked for: most callers never do. */
class Variables {
  private plain: PlainObject | null = null;

  constructor(
    private readonly runtime: Runtime,
    private readonly names: readonly string[],
    private readonly values: readonly (Value | undefined)[],
  ) {}

  read(): PlainObject {
    this.plain ??= this.collect();
    return this.plain;
  }

  private collect(): PlainObject {
    const plain: PlainObject = {};
    this.names.forEach((name, index) => {
      const value = this.values[index];
      if (value === undefined || name.startsWith('_') || this.runtime.isFunction(value)) return;
      plain[name] = plainOf(this.runtime, value, this.runtime.display(value, MAX_SHOWN));
    });
    return plain;
  }
}
