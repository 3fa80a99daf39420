import type { TraceEvent } from '../trace/trace-event.js';

/** Port: where trace events go. A sink that throws is reported and never breaks a run. */
export interface TraceSink {
  /** Takes an event. Resolves when it is put down; rejects when it cannot be, or after `close`. */
  write(event: TraceEvent): void | Promise<void>;
  /** Resolves when everything written is safe. */
  close?(): void | Promise<void>;
}
