import {
  ProgramError,
  isProgramError,
  messageOf,
  type BoundTool,
  type ExecutionEnvironment,
  type FunctionParameter,
  type PlainData,
  type PlainObject,
  type Runtime,
  type Value,
} from 'lackpy';
import type { Budget } from './budget.js';
import { aborted, limitPassed } from './failure.js';

/** The value of a parameter that a call leaves out. No program ever sees it. */
const LEFT_OUT = Symbol('left out');

/** The tools of one run as functions of its language. */
export class ToolCalls {
  private count = 0;
  /** Ends the tools that are still at work when the run ends. */
  private readonly end = new AbortController();

  constructor(
    private readonly environment: ExecutionEnvironment,
    private readonly runtime: Runtime,
    private readonly budget: Budget,
  ) {}

  /** The function value of a tool; calling it gives a promise. */
  functionOf(tool: BoundTool): Value {
    const params = tool.spec.args.map(({ name, required }): FunctionParameter => {
      return required ? { name, kind: 'positional' } : { name, kind: 'positional', default: LEFT_OUT };
    });
    return this.runtime.functionValue(
      tool.name,
      params,
      (args) => this.call(tool, args),
      () => [],
    );
  }

  /** Tells tools that are still at work that nobody waits for them. */
  close(): void {
    this.end.abort();
  }

  private async call(tool: BoundTool, values: readonly Value[]): Promise<Value> {
    const { trace, limits } = this.environment;
    if (++this.count > limits.toolCalls) {
      throw limitPassed(
        'LIMIT_TOOL_CALLS',
        `The program called tools more than ${String(limits.toolCalls)} times`,
      );
    }
    this.budget.checkTime();
    const args = this.argumentsOf(tool, values);
    const record = trace.start(tool.name, tool.spec, args);
    let value: Value;
    let result: PlainData;
    try {
      value = this.runtime.fromHost(await this.invoke(tool, args));
      result = this.runtime.toHost(value);
    } catch (error) {
      const failure = isProgramError(error) ? error : toolFailure(error);
      record.fail(failure.message);
      throw failure;
    }
    record.succeed(result);
    return value;
  }

  private argumentsOf({ spec }: BoundTool, values: readonly Value[]): PlainObject {
    const args: PlainObject = {};
    spec.args.forEach(({ name }, index) => {
      const value = values[index];
      if (value === LEFT_OUT) return;
      // An argument may be called __proto__: assigning it would not make it the object's own.
      Object.defineProperty(args, name, {
        value: this.runtime.toHost(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    });
    return args;
  }

  private async invoke(tool: BoundTool, args: PlainObject): Promise<unknown> {
    const stop = new AbortController();
    const watch = new Watch(this.environment, this.budget, tool.name);
    const ended = (): void => stop.abort();
    this.end.signal.addEventListener('abort', ended);
    try {
      return await Promise.race([watch.over, tool.invoke(structuredClone(args), { signal: stop.signal })]);
    } finally {
      watch.close();
      stop.abort();
      this.end.signal.removeEventListener('abort', ended);
    }
  }
}

function toolFailure(error: unknown): ProgramError {
  return new ProgramError('ToolError', messageOf(error), 'TOOL_FAILED', error);
}

/** Watches the clock and the caller while a tool works. */
class Watch {
  /** Rejects when the tool has no more time, or the caller ends the run. */
  readonly over: Promise<never>;
  private readonly timer: NodeJS.Timeout;
  private onAbort: () => void = () => undefined;

  constructor(
    private readonly environment: ExecutionEnvironment,
    budget: Budget,
    tool: string,
  ) {
    const { limits, signal } = environment;
    const left = budget.timeLeft;
    const error =
      limits.toolTimeoutMs < left
        ? limitPassed('LIMIT_TOOL_TIME', `${tool}() took longer than ${String(limits.toolTimeoutMs)} ms`)
        : limitPassed('LIMIT_TIME', `The program ran longer than ${String(limits.timeoutMs)} ms`);
    let reject: (reason: Error) => void = () => undefined;
    this.over = new Promise((_resolve, refuse) => {
      reject = refuse;
    });
    this.over.catch(() => undefined);
    this.timer = setTimeout(
      () => reject(error),
      Math.min(limits.toolTimeoutMs, Math.max(0, left), MAX_TIMER),
    );
    this.onAbort = () => reject(aborted());
    signal.addEventListener('abort', this.onAbort);
  }

  close(): void {
    clearTimeout(this.timer);
    this.environment.signal.removeEventListener('abort', this.onAbort);
  }
}

/** The longest time a timer of the host can wait; longer ones would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;
