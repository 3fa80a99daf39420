import type { ExecutionResult, PlainObject } from 'lackpy';
import { messageBytes } from '../src/protocol/bounds.js';
import { decodePlain } from '../src/protocol/decode.js';
import { encode } from '../src/protocol/encode.js';
import { FrameError } from '../src/protocol/frames.js';
import type { ResultMessage } from '../src/protocol/from-child.js';
import type { RunMessage, ToChild } from '../src/protocol/to-child.js';
import { Refusal, accept } from './accept.js';
import type { Channel } from './channel.js';
import type { Engine } from './engine.js';
import { RemoteCalls } from './remote-calls.js';
import { RemoteTrace } from './remote-trace.js';

/** What the parent says while a program runs. */
export type AboutRun = Exclude<ToChild, RunMessage | { readonly type: 'rehearse' }>;

/** One run of a program for the parent. */
export class ChildRun {
  private readonly controller = new AbortController();
  private readonly calls: RemoteCalls;
  private readonly maxBytes: number;

  constructor(
    private readonly engine: Engine,
    private readonly message: RunMessage,
    private readonly channel: Channel,
  ) {
    this.maxBytes = messageBytes(message.limits);
    channel.maxBytes = this.maxBytes;
    this.calls = new RemoteCalls(channel, this.maxBytes);
    if (message.aborted) this.controller.abort();
  }

  /** Runs the program and says how it ended. */
  async run(): Promise<void> {
    try {
      this.channel.send(this.messageOf(await this.execute()));
    } catch (error) {
      if (error instanceof FrameError) this.channel.send(tooMuch(this.message.limits.outputBytes));
      else if (error instanceof Refusal) this.channel.send({ type: 'refuse', reason: error.message });
      else throw error;
    }
    this.channel.flush();
  }

  /** Takes what the parent says about the run. */
  receive(message: AboutRun): void {
    if (message.type === 'answer') this.calls.answer(message.call, message.value);
    else if (message.type === 'fault') this.calls.fail(message);
    else if (message.type === 'wait') this.calls.defer(message.call);
    else this.abort();
  }

  private abort(): void {
    this.controller.abort();
    this.calls.deferAll();
  }

  private execute(): Promise<ExecutionResult> {
    const params = decodePlain(this.message.params) as PlainObject;
    const program = accept(this.engine, this.message, Object.keys(params));
    return this.engine.executor.execute(program, {
      tools: this.calls.bind(this.message.tools),
      params,
      limits: this.message.limits,
      signal: this.controller.signal,
      trace: new RemoteTrace(this.calls, this.channel),
    });
  }

  private messageOf({ output, display, stdout, error, variables }: ExecutionResult): ResultMessage {
    return {
      type: 'result',
      output: encode(output, this.maxBytes),
      display,
      stdout,
      error: error as ResultMessage['error'],
      variables: encode(variables, this.maxBytes),
    };
  }
}

function tooMuch(bytes: number): ResultMessage {
  const message = `The program puts out more than ${String(bytes)} bytes`;
  const error = { type: 'LimitError', message, location: null, code: 'LIMIT_OUTPUT' } as const;
  return { type: 'result', output: null, display: null, stdout: '', error, variables: {} };
}
