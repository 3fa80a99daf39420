import {
  isProgramError,
  locate,
  type Dialect,
  type ExecutionEnvironment,
  type ExecutionError,
  type ExecutionResult,
  type PlainData,
  type PlainObject,
  type Program,
  type ProgramError,
  type Runtime,
  type Span,
  type ValidatedProgram,
  type Value,
} from 'lackpy';
import { Budget } from './budget.js';
import { Later } from './later.js';
import { fromHostFault } from './failure.js';
import { Output } from './output.js';
import { RunHost } from './run-host.js';
import type { Externals, Outcome, Runnable } from './runnable.js';
import { ToolCalls } from './tool-calls.js';

/** The position of what ends a run before it starts. */
const NOWHERE = -1;

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
  let shown: PlainData = null;
  let started = false;
  try {
    budget.checkTime();
    started = true;
    const externals = externalsOf(runtime, tools, environment);
    outcome = await runnable.run({ runtime, host, externals });
    if (host.failure === null) shown = outputOf(runtime, output, outcome.result, limits.outputBytes);
  } catch (error) {
    host.fail(error, started ? runnable.positions.length - 1 : NOWHERE);
  }
  tools.close();
  budget.reopen();
  const error = host.failure === null ? null : errorOf(host.failure.error);
  const span = host.failure === null ? undefined : runnable.positions[host.failure.position];
  const displayed = new Later(() => displayOf(runtime, outcome.result, limits.outputBytes));
  const variables = new Later(() => variablesOf(runtime, runnable.variables, outcome.variables, output));
  return {
    success: error === null,
    output: error === null ? shown : null,
    get display() {
      return error === null ? displayed.read() : null;
    },
    stdout: output.text,
    error: error === null ? null : describe(error, program, scope.dialect, span),
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

/** The output as plain data, no more than a program may put out. */
function outputOf(runtime: Runtime, output: Output, value: Value, limit: number): PlainData {
  if (value === undefined) return null;
  let bytes = 0;
  const emit = (more: number): void => output.refuse((bytes += more));
  return plainOf(runtime, value, emit, () => {
    const display = runtime.display(value, limit);
    output.refuse(display.length);
    return display;
  });
}

function displayOf(runtime: Runtime, value: Value, limit: number): string | null {
  return value === undefined || runtime.isNothing(value) ? null : printed(runtime, value, limit);
}

/** A value as plain data. One that holds itself has no such form: how it prints still tells what it is. */
function plainOf(
  runtime: Runtime,
  value: Value,
  emit: (bytes: number) => void,
  display: () => string,
): PlainData {
  try {
    return runtime.toHost(value, emit);
  } catch (error) {
    if (isProgramError(error) && error.code === null) return display();
    throw error;
  }
}

/** How a value prints, as far as that can be told. */
function printed(runtime: Runtime, value: Value, maxLength: number): string {
  try {
    return runtime.display(value, maxLength);
  } catch (error) {
    if (isProgramError(error)) return UNPRINTABLE;
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
  error: ProgramError,
  { source }: Program,
  dialect: Dialect,
  span: Span | undefined,
): ExecutionError {
  const { type, code, message } = error;
  if (span === undefined) return { type, message, location: null, code };
  const words = code === null ? dialect.explain?.(error, source.text, span) : undefined;
  return { type, message: words ?? message, location: locate(source, span), code };
}

/** So much is shown of a variable that is no plain data. */
const MAX_SHOWN = 1000;

/** What stands for a value that cannot be printed. */
const UNPRINTABLE = '…';

/** The variables of a run that is over. */
function variablesOf(
  runtime: Runtime,
  names: readonly string[],
  values: readonly (Value | undefined)[],
  output: Output,
): PlainObject {
  const plain: PlainObject = {};
  let bytes = 0;
  const emit = (more: number): void => output.refuse((bytes += more));
  names.forEach((name, index) => {
    const value = values[index];
    if (value === undefined || name.startsWith('_') || runtime.isFunction(value)) return;
    plain[name] = dataOf(runtime, value, emit);
  });
  return plain;
}

/** A value as data; as much of its printed form as is shown where that is no data, or too much. */
function dataOf(runtime: Runtime, value: Value, emit: (bytes: number) => void): PlainData {
  try {
    return runtime.toHost(value, emit);
  } catch (error) {
    if (isProgramError(error)) return printed(runtime, value, MAX_SHOWN);
    throw error;
  }
}
