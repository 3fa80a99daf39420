import type { BoundTool, CallRecord, PlainObject } from 'lackpy';

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
  private readonly controller = new AbortController();

  /** @param record the open entry of the trace; null for a call ahead of its turn. */
  constructor(
    readonly tool: BoundTool,
    readonly args: PlainObject,
    readonly record: CallRecord | null,
  ) {}

  get signal(): AbortSignal {
    return this.controller.signal;
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

  private close(reason?: string): void {
    this.durationMs = performance.now() - this.started;
    this.controller.abort(reason);
  }
}
