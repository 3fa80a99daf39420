import { ProgramError, type BoundTool, type CallOutcome, type PlainObject, type ToolContext } from 'lackpy';
import { decodeHost } from '../src/protocol/decode.js';
import { encode } from '../src/protocol/encode.js';
import type { FaultMessage, RunMessage } from '../src/protocol/to-child.js';
import type { Channel } from './channel.js';
import { EarlyCalls } from './early-calls.js';
import { PendingCall } from './pending-call.js';
import { ToolFault } from './tool-fault.js';
import { specOf } from './tool-spec.js';

/** The tools of a run: they work in the parent, and each call of one is a message. */
export class RemoteCalls {
  /** The call that is about to be made in its turn. */
  private announced = false;
  private next = 0;
  private readonly pending = new Map<number, PendingCall>();
  private readonly early = new EarlyCalls();

  constructor(
    private readonly channel: Channel,
    private readonly maxBytes: number,
  ) {}

  /** Tools as the engine takes them. */
  bind(tools: RunMessage['tools']): Map<string, BoundTool> {
    return new Map(
      tools.map((tool) => [
        tool.name,
        {
          name: tool.name,
          spec: specOf(tool),
          invoke: (args: PlainObject, context: ToolContext) => this.invoke(tool.name, args, context),
        },
      ]),
    );
  }

  /** The number of the call that comes next and is made in its turn. */
  announce(): number {
    this.announced = true;
    return this.next;
  }

  /** The early call whose turn has come: asked the same, and ended the same. */
  takeEarly(tool: string, args: PlainObject, { result, error }: CallOutcome): number {
    return this.early.take(this.keyOf(tool, args), () => error ?? encode(result, this.maxBytes));
  }

  answer(call: number, form: unknown): void {
    this.early.ended(call, form);
    this.take(call)?.answer(decodeHost(form));
  }

  fail({ call, message, code }: FaultMessage): void {
    const error =
      code === 'LIMIT_MEMORY' ? new ProgramError('LimitError', message, code) : new ToolFault(message, code);
    this.early.ended(call, message);
    this.take(call)?.fail(error);
  }

  /** The program goes on while a tool works. */
  defer(call: number): void {
    this.pending.get(call)?.defer();
  }

  deferAll(): void {
    for (const one of this.pending.values()) one.defer();
  }

  private invoke(tool: string, args: PlainObject, context: ToolContext): unknown {
    const call = this.next++;
    const early = !this.announced;
    this.announced = false;
    if (early) this.early.made(this.keyOf(tool, args), call);
    const one = new PendingCall();
    this.pending.set(call, one);
    this.channel.send({ type: 'call', call, tool, args: encode(args, this.maxBytes), early });
    // With other calls in flight, what waits for them must be able to go on.
    if (!early && this.pending.size === 1) while (one.isAwaited && this.channel.next());
    if (one.isOver) return one.result();
    context.signal.addEventListener('abort', () => this.cancel(call));
    return one.promise();
  }

  private cancel(call: number): void {
    if (this.take(call) !== undefined) this.channel.send({ type: 'cancel', call });
  }

  private take(call: number): PendingCall | undefined {
    const one = this.pending.get(call);
    this.pending.delete(call);
    return one;
  }

  private keyOf(tool: string, args: PlainObject): string {
    return JSON.stringify([tool, encode(args, this.maxBytes)]);
  }
}
