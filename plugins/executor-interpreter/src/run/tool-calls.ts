import { types } from 'node:util';
import {
  ProgramError,
  isLackpyError,
  isProgramError,
  messageOf,
  type BoundTool,
  type CallOutcome,
  type ExecutionEnvironment,
  type FunctionParameter,
  type PlainObject,
  type Runtime,
  type Value,
} from 'lackpy';
import type { Budget } from './budget.js';
import { CallContext } from './call-context.js';
import { aborted, limitPassed } from './failure.js';
import type { EarlyCall, Lane } from './lanes.js';
import { Slots } from './slots.js';
import { Watch } from './watch.js';

/** The value of a parameter that a call leaves out. No program ever sees it. */
const LEFT_OUT = Symbol('left out');

/** A call that has ended, one way or the other. */
interface Attempt {
  readonly value: Value;
  readonly outcome: CallOutcome;
  readonly failure: ProgramError | null;
}

/** The tools of one run as functions of its language. */
export class ToolCalls {
  private count = 0;
  /** The lane on whose behalf a call is being made. */
  private lane: Lane | null = null;
  /** Calls that are made ahead of their turn share these. */
  private readonly slots: Slots;
  /** Calls of tools that are still at work. */
  private readonly open = new Set<CallContext>();
  private readonly watches = new Set<Watch>();
  private listening = false;
  private readonly onAbort = (): void => {
    for (const watch of this.watches) watch.abort();
  };

  constructor(
    private readonly environment: ExecutionEnvironment,
    private readonly runtime: Runtime,
    private readonly budget: Budget,
  ) {
    this.slots = new Slots(environment.limits.concurrentCalls);
  }

  /** The function value of a tool; calling it gives a promise when the tool does. */
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
    for (const context of this.open) context.end();
    this.environment.signal.removeEventListener('abort', this.onAbort);
  }

  /** Makes a call on behalf of a lane: what it returns is the promise of a tool's function value. */
  callIn(lane: Lane, call: () => Value | Promise<Value>): Value | Promise<Value> {
    this.lane = lane;
    try {
      return call();
    } finally {
      this.lane = null;
    }
  }

  /** Records calls that were made ahead of their turn. Throws when there are too many. */
  commit(calls: readonly EarlyCall[]): void {
    for (const { tool, args, outcome } of calls) {
      this.countCall();
      this.environment.trace.add(tool.name, tool.spec, args, outcome);
    }
  }

  private call(tool: BoundTool, values: readonly Value[]): Value | Promise<Value> {
    return this.lane === null ? this.callNow(tool, values) : this.callEarly(this.lane, tool, values);
  }

  private callNow(tool: BoundTool, values: readonly Value[]): Value | Promise<Value> {
    this.budget.checkTime();
    const args = this.argumentsOf(tool, values);
    this.countCall();
    const record = this.environment.trace.start(tool.name, tool.spec, args);
    return afterwards(this.attempt(tool, args), ({ value, outcome, failure }) => {
      if (failure !== null) {
        record.fail(failure.message);
        throw failure;
      }
      record.succeed(outcome.result);
      return value;
    });
  }

  private callEarly(lane: Lane, tool: BoundTool, values: readonly Value[]): Value | Promise<Value> {
    const args = this.argumentsOf(tool, values);
    return this.slots.hold(() => {
      if (lane.dropped) throw aborted();
      this.budget.checkTime();
      return afterwards(this.attempt(tool, args), ({ value, outcome, failure }) => {
        lane.calls.push({ tool, args, outcome });
        if (failure !== null) throw failure;
        return value;
      });
    });
  }

  private attempt(tool: BoundTool, args: PlainObject): Attempt | Promise<Attempt> {
    const started = performance.now();
    const took = (): number => performance.now() - started;
    const fail = (error: unknown): Attempt => {
      // Only what this executor threw itself is taken at its word: a tool's error may say anything.
      const failure = isOwn(error) ? error : toolFailure(error);
      const outcome = { result: null, success: false, error: failure.message, durationMs: took() };
      return { value: this.runtime.nothing, failure, outcome };
    };
    const succeed = (answer: unknown): Attempt => {
      try {
        const value = this.runtime.fromHost(answer);
        const result = this.runtime.toHost(value);
        return { value, failure: null, outcome: { result, success: true, error: null, durationMs: took() } };
      } catch (error) {
        return fail(isProgramError(error) ? new ProgramError(error.type, error.message, error.code) : error);
      }
    };
    try {
      const answer = this.invoke(tool, args);
      return types.isPromise(answer)
        ? answer.then((value: unknown) => this.inTurn(() => succeed(value)), fail)
        : this.inTurn(() => succeed(answer));
    } catch (error) {
      return fail(error);
    }
  }

  /** Copying what tools answer takes time as well: others get their turn between two answers. */
  private inTurn(copy: () => Attempt): Attempt | Promise<Attempt> {
    return this.budget.turn()?.then(copy) ?? copy();
  }

  private countCall(): void {
    const { toolCalls } = this.environment.limits;
    if (++this.count <= toolCalls) return;
    throw limitPassed('LIMIT_TOOL_CALLS', `The program called tools more than ${String(toolCalls)} times`);
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

  /** What the tool answers, or a promise of it. */
  private invoke(tool: BoundTool, args: PlainObject): unknown {
    const context = new CallContext();
    this.open.add(context);
    const end = (): void => {
      this.open.delete(context);
      context.end();
    };
    try {
      const answer = tool.invoke(copyOf(args), context);
      if (isThenable(answer)) return this.waitFor(tool, answer).finally(end);
      end();
      return answer;
    } catch (error) {
      end();
      throw error;
    }
  }

  /** One listener serves all calls: a signal is not made for many. */
  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    this.environment.signal.addEventListener('abort', this.onAbort);
  }

  private async waitFor(tool: BoundTool, answer: PromiseLike<unknown>): Promise<unknown> {
    const watch = new Watch(this.environment, this.budget, tool.name);
    this.listen();
    this.watches.add(watch);
    try {
      return await Promise.race([watch.over, answer]);
    } finally {
      this.watches.delete(watch);
      watch.close();
    }
  }
}

/** The arguments of a call for the tool to keep: the trace has its own. */
function copyOf(args: PlainObject): PlainObject {
  const flat = Object.values(args).every((value) => typeof value !== 'object' || value === null);
  return flat ? { ...args } : structuredClone(args);
}

/** Goes on with a result as soon as it is there: at once when it is no promise. */
function afterwards<T, U>(result: T | Promise<T>, next: (result: T) => U): U | Promise<U> {
  return result instanceof Promise ? result.then(next) : next(result);
}

/** Whether this executor threw it. Looking at a proxy would run its code. */
function isOwn(error: unknown): error is ProgramError {
  return !types.isProxy(error) && error instanceof ProgramError;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return false;
  return 'then' in value && typeof value.then === 'function';
}

function toolFailure(error: unknown): ProgramError {
  const isRefusal = isLackpyError(error) && error.code === 'POLICY_ARGUMENT';
  return new ProgramError(
    'ToolError',
    messageOf(error),
    isRefusal ? 'POLICY_ARGUMENT' : 'TOOL_FAILED',
    error,
  );
}
