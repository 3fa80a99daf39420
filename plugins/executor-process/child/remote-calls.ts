import { ProgramError, type BoundTool, type CallOutcome, type PlainObject, type ToolContext } from 'lackpy';
import { decodeHost } from '../src/protocol/decode.js';
import { encode } from '../src/protocol/encode.js';
import type { FromChild } from '../src/protocol/from-child.js';
import type { FaultMessage, RunMessage } from '../src/protocol/to-child.js';
import { EarlyCalls } from './early-calls.js';
import { ToolFault } from './tool-fault.js';
import { specOf } from './tool-spec.js';

/** A call that the parent has not answered yet. */
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The tools of a run: they work in the parent, and each call of one is a message. */
export class RemoteCalls {
  /** The call that is about to be made in its turn. */
  private announced = false;
  private next = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly early = new EarlyCalls();

  constructor(
    private readonly send: (message: FromChild) => void,
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
    this.take(call)?.resolve(decodeHost(form));
  }

  fail({ call, message, code }: FaultMessage): void {
    const error =
      code === 'LIMIT_MEMORY' ? new ProgramError('LimitError', message, code) : new ToolFault(message, code);
    this.early.ended(call, message);
    this.take(call)?.reject(error);
  }

  private invoke(tool: string, args: PlainObject, context: ToolContext): Promise<unknown> {
    const call = this.next++;
    const early = !this.announced;
    this.announced = false;
    if (early) this.early.made(this.keyOf(tool, args), call);
    return new Promise((resolve, reject) => {
      this.waiting.set(call, { resolve, reject });
      context.signal.addEventListener('abort', () => this.cancel(call));
      this.send({ type: 'call', call, tool, args: encode(args, this.maxBytes), early });
    });
  }

  private cancel(call: number): void {
    if (this.take(call) !== undefined) this.send({ type: 'cancel', call });
  }

  private take(call: number): Waiting | undefined {
    const waiting = this.waiting.get(call);
    this.waiting.delete(call);
    return waiting;
  }

  private keyOf(tool: string, args: PlainObject): string {
    return JSON.stringify([tool, encode(args, this.maxBytes)]);
  }
}
