import {
  LackpyError,
  type ExecutionEnvironment,
  type ExecutionError,
  type ExecutionResult,
  type PlainObject,
  type ValidatedProgram,
} from 'lackpy';
import type { EngineProcess } from '../pool/engine-process.js';
import { messageBytes } from '../protocol/bounds.js';
import { decodePlain } from '../protocol/decode.js';
import { FrameError } from '../protocol/frames.js';
import type { FromChild, ResultMessage } from '../protocol/from-child.js';
import type { ToChild } from '../protocol/to-child.js';
import { Violation } from '../protocol/violation.js';
import { aborted, crashed, outOfTime, protocolBroken } from './failure.js';
import { PlainCopy } from './plain-copy.js';
import { runMessage } from './run-message.js';
import { ToolCalls } from './tool-calls.js';

/** How long the child may take to end by itself what is over, in milliseconds. */
const GRACE_MS = 2000;

/** The longest time a timer of the host can wait. */
const MAX_TIMER = 2 ** 31 - 1;

/** One run of a program in a process. */
export class SandboxedRun {
  private readonly calls: ToolCalls;
  private readonly maxBytes: number;
  private readonly timers: NodeJS.Timeout[] = [];
  private settle: ((result: ExecutionResult) => void) | null = null;
  private reject: (error: Error) => void = () => undefined;
  private readonly onAbort = (): void => {
    this.send({ type: 'abort' });
    this.after(GRACE_MS, () => this.kill(aborted()));
  };

  constructor(
    private readonly process: EngineProcess,
    private readonly program: ValidatedProgram,
    private readonly environment: ExecutionEnvironment,
  ) {
    this.maxBytes = messageBytes(environment.limits);
    const copy = new PlainCopy(program.scope.dialect);
    this.calls = new ToolCalls(environment, copy, (message) => this.send(message), this.maxBytes);
  }

  /** Runs the program. Whatever the child does, it ends: with the child's result, or with the child. */
  execute(): Promise<ExecutionResult> {
    const { limits, signal } = this.environment;
    return new Promise((resolve, reject) => {
      this.settle = resolve;
      this.reject = reject;
      this.process.attach({
        maxBytes: this.maxBytes,
        receive: (message) => this.receive(message),
        lost: (how) => this.finish(this.failed(this.process.faultOf(how, limits) ?? crashed(how))),
        broken: (what) => this.kill(protocolBroken(what)),
      });
      this.after(limits.timeoutMs + GRACE_MS, () => this.kill(outOfTime(limits.timeoutMs)));
      this.send(runMessage(this.program, this.environment, this.maxBytes));
      if (signal.aborted) this.onAbort();
      else signal.addEventListener('abort', this.onAbort);
    });
  }

  private receive(message: FromChild): void {
    try {
      this.take(message);
    } catch (error) {
      if (!(error instanceof Violation || error instanceof FrameError)) throw error;
      this.kill(protocolBroken(error.message));
    }
  }

  private take(message: FromChild): void {
    switch (message.type) {
      case 'call':
        return this.calls.make(message);
      case 'cancel':
        return this.calls.cancel(message.call);
      case 'settle':
        return this.calls.settle(message.call, message.error);
      case 'turn':
        return this.calls.turn(message.call, message.error);
      case 'result':
        return this.finish(this.resultOf(message));
      case 'refuse':
        return this.refuse(message.reason);
      case 'ready':
        throw new Violation('it was ready twice');
    }
  }

  private resultOf({ output, display, stdout, error, variables }: ResultMessage): ExecutionResult {
    const values = decodePlain(variables);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      throw new Violation('the variables are none');
    }
    const data = decodePlain(output);
    this.calls.close('The run was over');
    const isDone = error === null;
    return {
      success: isDone,
      output: isDone ? data : null,
      display: isDone ? display : null,
      stdout,
      error,
      trace: this.environment.trace.snapshot(),
      variables: values,
    };
  }

  private refuse(reason: string): void {
    const message = `The engine of the sandbox does not take the program: ${reason.slice(0, 500)}`;
    const error = new LackpyError('SANDBOX_REFUSED', message, {
      hint: 'Its language must be one that the engine holds: see the option engine of lackpy-plugin-executor-process.',
    });
    this.close(error.message);
    this.reject(error);
  }

  private kill(error: ExecutionError): void {
    this.process.kill();
    this.finish(this.failed(error));
  }

  private failed(error: ExecutionError): ExecutionResult {
    this.calls.close(error.message);
    const variables: PlainObject = {};
    const trace = this.environment.trace.snapshot();
    return { success: false, output: null, display: null, stdout: '', error, trace, variables };
  }

  private finish(result: ExecutionResult): void {
    const { settle } = this;
    if (settle === null) return;
    this.close('The run was over');
    settle(result);
  }

  private close(reason: string): void {
    this.settle = null;
    this.process.detach();
    this.calls.close(reason);
    for (const timer of this.timers) clearTimeout(timer);
    this.environment.signal.removeEventListener('abort', this.onAbort);
  }

  private after(milliseconds: number, act: () => void): void {
    this.timers.push(setTimeout(act, Math.min(milliseconds, MAX_TIMER)));
  }

  private send(message: ToChild): void {
    this.process.send(message);
  }
}
