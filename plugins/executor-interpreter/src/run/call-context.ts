import type { ToolContext } from 'lackpy';

/** What a tool gets beside its arguments. Most tools never ask for the signal: it is made when one does. */
export class CallContext implements ToolContext {
  private controller: AbortController | null = null;
  private ended = false;

  /** Aborted when nobody waits for the tool any more. */
  get signal(): AbortSignal {
    this.controller ??= new AbortController();
    if (this.ended) this.controller.abort();
    return this.controller.signal;
  }

  /** Tells the tool that nobody waits for it. */
  end(): void {
    this.ended = true;
    this.controller?.abort();
  }
}
