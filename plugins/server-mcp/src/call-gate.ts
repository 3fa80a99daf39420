/** Thrown when as many calls wait as may wait. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** Lets a bounded number of calls run at once and a bounded number wait, first come, first served. */
export class CallGate {
  private running = 0;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly maxRunning: number,
    private readonly maxWaiting: number,
  ) {}

  /**
   * Runs work when it is its turn.
   * @param signal aborting it gives the place in the queue up.
   * @throws BusyError when the queue is full, the signal's reason when it was aborted while waiting.
   */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    if (this.running >= this.maxRunning) await this.turn(signal);
    else this.running++;
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** Resolves with the place of a call that ended. */
  private async turn(signal: AbortSignal): Promise<void> {
    if (this.waiting.size >= this.maxWaiting) {
      throw new BusyError(
        `${String(this.maxRunning)} calls are running and ${String(this.waiting.size)} are waiting`,
      );
    }
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.waiting.delete(enter);
        reject(signal.reason as Error);
      };
      this.waiting.add(enter);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  private leave(): void {
    const [next] = this.waiting;
    if (next === undefined) {
      this.running--;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}
