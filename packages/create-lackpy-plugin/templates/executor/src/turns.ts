/** Lets a number of holders at a time have a turn, in the order in which they asked. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** Resolves when it is one's turn, or the signal is aborted, with what ends the turn. */
  async take(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) return () => undefined;
    if (this.free > 0) {
      this.free--;
      return () => this.leave();
    }
    return new Promise((resolve) => {
      const next = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(() => this.leave());
      };
      const giveUp = (): void => {
        this.waiting.splice(this.waiting.indexOf(next), 1);
        resolve(() => undefined);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.waiting.push(next);
    });
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}
