/** How often something went well and how often not. */
export interface OutcomeCounts {
  readonly successes: number;
  readonly failures: number;
}

interface Batch {
  successes: number;
  failures: number;
  readonly written: Promise<void>;
}

/** Gathers the outcomes that come while a file is being written, so that a thousand at once take a few writes. */
export class OutcomeCounter {
  /** By name, what the next write will bring. */
  private readonly next = new Map<string, Batch>();
  /** By name, the last write that was begun or is to begin. */
  private readonly last = new Map<string, Promise<void>>();

  /** @param write brings counts into the file of a name. */
  constructor(private readonly write: (name: string, counts: OutcomeCounts) => Promise<void>) {}

  /** Resolves when the outcome is in the file; rejects with what the write failed with. */
  record(name: string, success: boolean): Promise<void> {
    const batch = this.next.get(name) ?? this.begin(name);
    if (success) batch.successes++;
    else batch.failures++;
    return batch.written;
  }

  private begin(name: string): Batch {
    const before = this.last.get(name)?.catch(() => undefined) ?? Promise.resolve();
    const written = before.then(() => {
      this.next.delete(name);
      return this.write(name, batch);
    });
    const batch: Batch = { successes: 0, failures: 0, written };
    this.next.set(name, batch);
    this.last.set(name, written);
    const forget = (): void => {
      if (this.last.get(name) === written) this.last.delete(name);
    };
    written.then(forget, forget);
    return batch;
  }
}
