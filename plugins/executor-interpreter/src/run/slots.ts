/** A number of places of which each caller holds one for a while; the others wait in order. */
export class Slots {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(count: number) {
    this.free = count;
  }

  /** Runs `work` as soon as a place is free: at once when one is. */
  hold<T>(work: () => T | Promise<T>): T | Promise<T> {
    if (this.free === 0) return this.waitAndRun(work);
    this.free--;
    return this.run(work);
  }

  private async waitAndRun<T>(work: () => T | Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.run(work);
  }

  private run<T>(work: () => T | Promise<T>): T | Promise<T> {
    const leave = (): void => this.leave();
    let result: T | Promise<T>;
    try {
      result = work();
    } catch (error) {
      leave();
      throw error;
    }
    if (result instanceof Promise) return result.finally(leave);
    leave();
    return result;
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}
