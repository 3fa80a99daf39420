import type { BoundTool, CallRecord, PlainObject, ToolContext } from 'lackpy';

/** How a tool has ended: the form of what it gave, or why it failed. */
export type Ended = { readonly form: unknown } | { readonly error: string };

/** What a signal says whose call is over: making an error for every call takes longer than the rest of it. */
const OVER = 'The call is over';

/** A tool call that the child has made. */
export class ToolCall {
  /** Null while the tool works. */
  ended: Ended | null = null;
  /** Whether the child does not wait for it any more. */
  cancelled = false;
  durationMs = 0;
  private readonly started = performance.now();
  private controller: AbortController | null = null;

  /** @param record the open entry of the trace; null for a call ahead of its turn. */
  constructor(
    readonly tool: BoundTool,
    readonly args: PlainObject,
    readonly record: CallRecord | null,
  ) {}

  /** What the tool gets beside its arguments. Most tools never ask for the signal: it is made when one does. */
  context(): ToolContext {
    const signal = (): AbortSignal => this.signal();
    return {
      get signal() {
        return signal();
      },
    };
  }

  /** Whether the tool works and somebody waits for it. */
  get open(): boolean {
    return this.ended === null && !this.cancelled;
  }

  end(how: Ended): void {
    this.ended = how;
    this.close(OVER);
  }

  cancel(): void {
    this.cancelled = true;
    this.close();
  }

  private signal(): AbortSignal {
    this.controller ??= new AbortController();
    if (!this.open) this.controller.abort(OVER);
    return this.controller.signal;
  }

  private close(reason?: string): void {
    this.durationMs = performance.now() - this.started;
    this.controller?.abort(reason);
  }
}
