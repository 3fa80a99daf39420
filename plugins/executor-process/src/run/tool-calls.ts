import { types } from 'node:util';
import {
  isLackpyError,
  messageOf,
  type BoundTool,
  type ExecutionEnvironment,
  type PlainData,
  type PlainObject,
} from 'lackpy';
import { decodePlain } from '../protocol/decode.js';
import { encode } from '../protocol/encode.js';
import { FrameError } from '../protocol/frames.js';
import type { CallMessage } from '../protocol/from-child.js';
import type { ToChild } from '../protocol/to-child.js';
import { Violation } from '../protocol/violation.js';
import { outOfMemory } from './failure.js';
import { isFree } from './free.js';
import type { PlainCopy } from './plain-copy.js';
import { ToolCall } from './tool-call.js';

/** Calls ahead of their turn that are remembered; the turn of older ones does not come any more. */
const MOST_EARLY = 100_000;

/** More calls than may run side by side are in flight only for moments. */
const SPARE = 8;

/** What a tool gives in so short a time comes at once: the child need not look for other work. In milliseconds. */
const AT_ONCE_MS = 2;

/** The tools of one run: calls what the child asks for, when it may, and records it. */
export class ToolCalls {
  private readonly calls = new Map<number, ToolCall>();
  private next = 0;
  private working = 0;
  private recorded = 0;
  private closed = false;

  constructor(
    private readonly environment: ExecutionEnvironment,
    private readonly copy: PlainCopy,
    private readonly send: (message: ToChild) => void,
    private readonly maxBytes: number,
  ) {}

  /** @throws Violation for a call that the child may not make. */
  make({ call, tool: name, args: form, early }: CallMessage): void {
    const tool = this.environment.tools.get(name);
    if (tool === undefined) throw new Violation(`it called '${name.slice(0, 100)}', which is not in the kit`);
    if (call !== this.next++) throw new Violation('a call has a number that is not its own');
    this.check(tool, early);
    const args = argumentsOf(tool, form);
    const record = early ? null : this.environment.trace.start(tool.name, tool.spec, args);
    const made = new ToolCall(tool, args, record);
    this.calls.set(call, made);
    if (this.calls.size > MOST_EARLY) this.forgetOldest();
    this.invoke(call, made, argumentsOf(tool, form));
  }

  /** @throws Violation for a call that was never made. */
  cancel(call: number): void {
    const made = this.known(call);
    if (!made.open) return;
    this.working--;
    made.cancel();
  }

  /**
   * Records how a call ended for the program. What it got is what the parent gave it, whatever the child says.
   * @throws Violation for a call that is not open, or success that there was not.
   */
  settle(call: number, error: string | null): void {
    const made = this.known(call);
    if (made.record === null) throw new Violation('it settled a call that was ahead of its turn');
    this.calls.delete(call);
    const outcome = this.outcomeOf(made, error);
    if (outcome.error === null) made.record.succeed(outcome.result);
    else made.record.fail(outcome.error);
  }

  /**
   * Records an early call whose turn has come.
   * @throws Violation for a call that is not one.
   */
  turn(call: number, error: string | null): void {
    const made = this.known(call);
    if (made.record !== null || made.open)
      throw new Violation('the turn of a call came that was not its turn');
    this.calls.delete(call);
    this.countRecorded();
    const { result, error: message } = this.outcomeOf(made, error);
    const { durationMs } = made;
    const outcome = { result, success: message === null, error: message, durationMs };
    this.environment.trace.add(made.tool.name, made.tool.spec, made.args, outcome);
  }

  /** Tells tools that are at work that nobody waits for them, and ends what the trace still has open. */
  close(reason: string): void {
    this.closed = true;
    for (const made of this.calls.values()) {
      if (made.open) made.cancel();
      made.record?.fail(reason);
    }
    this.calls.clear();
  }

  private check(tool: BoundTool, early: boolean): void {
    const { concurrentCalls } = this.environment.limits;
    if (early && !(isFree(tool.spec) && concurrentCalls > 1)) {
      throw new Violation(`it called '${tool.name}' ahead of its turn`);
    }
    if (!early) this.countRecorded();
    if (++this.working > concurrentCalls + SPARE) throw new Violation('it has too many calls in flight');
  }

  private countRecorded(): void {
    if (++this.recorded > this.environment.limits.toolCalls) throw new Violation('it called too many tools');
  }

  private known(call: number): ToolCall {
    const made = this.calls.get(call);
    if (made === undefined) throw new Violation('it speaks of a call that was never made');
    return made;
  }

  private outcomeOf({ ended }: ToolCall, error: string | null): { result: PlainData; error: string | null } {
    if (ended !== null && 'error' in ended) return { result: null, error: ended.error };
    if (error !== null) return { result: null, error };
    if (ended === null) throw new Violation('a call went well that was never answered');
    return { result: this.copy.of(ended.form), error: null };
  }

  private invoke(call: number, made: ToolCall, args: PlainObject): void {
    const fail = (error: unknown): void => this.fail(call, made, error);
    try {
      const answer: unknown = made.tool.invoke(args, made.context());
      if (isThenable(answer)) this.await(call, made, answer);
      else this.answer(call, made, answer);
    } catch (error) {
      fail(error);
    }
  }

  /** The child waits for the call alone until it is told that the tool takes its time. */
  private await(call: number, made: ToolCall, answer: PromiseLike<unknown>): void {
    const wait = (): void => {
      if (made.open && !this.closed) this.send({ type: 'wait', call });
    };
    const timer = made.record === null ? undefined : setTimeout(wait, AT_ONCE_MS);
    Promise.resolve(answer)
      .finally(() => clearTimeout(timer))
      .then(
        (value) => this.answer(call, made, value),
        (error: unknown) => this.fail(call, made, error),
      );
  }

  private answer(call: number, made: ToolCall, value: unknown): void {
    if (!this.finish(made)) return;
    try {
      const form = encode(value, this.maxBytes);
      made.end({ form });
      this.send({ type: 'answer', call, value: form });
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      const { message } = outOfMemory(this.environment.limits.memoryBytes);
      made.end({ error: message });
      this.send({ type: 'fault', call, message, code: 'LIMIT_MEMORY' });
    }
  }

  private fail(call: number, made: ToolCall, error: unknown): void {
    if (!this.finish(made)) return;
    const isRefusal = isLackpyError(error) && error.code === 'POLICY_ARGUMENT';
    const message = messageOf(error);
    made.end({ error: message });
    this.send({ type: 'fault', call, message, code: isRefusal ? 'POLICY_ARGUMENT' : 'TOOL_FAILED' });
  }

  /** Whether somebody still waits for the call. */
  private finish(made: ToolCall): boolean {
    if (this.closed || !made.open) return false;
    this.working--;
    return true;
  }

  private forgetOldest(): void {
    for (const [call, made] of this.calls) {
      if (made.open || made.record !== null) continue;
      this.calls.delete(call);
      return;
    }
  }
}

function argumentsOf({ name, spec }: BoundTool, form: unknown): PlainObject {
  const args = decodePlain(form);
  if (typeof args !== 'object' || args === null || Array.isArray(args)) {
    throw new Violation(`the arguments of '${name}' are none`);
  }
  const names = new Set(spec.args.map((arg) => arg.name));
  const stranger = Object.keys(args).find((key) => !names.has(key));
  const missing = spec.args.find((arg) => arg.required && !Object.hasOwn(args, arg.name));
  if (stranger === undefined && missing === undefined) return args;
  throw new Violation(`the arguments of '${name}' are not those it takes`);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return false;
  return 'then' in value && typeof value.then === 'function';
}
