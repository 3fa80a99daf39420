import { messageOf } from '../diagnostics/lackpy-error.js';
import type { TraceSink } from '../ports/trace-sink.js';
import type { TraceEvent } from './trace-event.js';

/** A sink by the name that warnings use. */
export interface NamedSink {
  readonly name: string;
  readonly sink: TraceSink;
}

/** Hands events to every sink in order. A sink that fails is reported once and never breaks a run. */
export class TraceHub {
  private readonly failed = new Set<string>();
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly sinks: readonly NamedSink[],
    private readonly warn: (message: string) => void,
  ) {}

  readonly emit = (event: TraceEvent): void => {
    for (const named of this.sinks) this.writeTo(named, event);
  };

  /** Resolves when every event so far was taken by its sink. */
  async flush(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }

  private writeTo({ name, sink }: NamedSink, event: TraceEvent): void {
    const written = this.attempt(name, () => sink.write(event));
    this.pending.add(written);
    void written.finally(() => this.pending.delete(written));
  }

  private async attempt(name: string, write: () => void | Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (this.failed.has(name)) return;
      this.failed.add(name);
      this.warn(
        `The trace sink '${name}' failed: ${messageOf(error)}. Events are missing from it; runs go on.`,
      );
    }
  }
}
