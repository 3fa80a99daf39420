import type { EngineProcess } from './engine-process.js';

/** How many processes wait, and how long one serves. */
export interface PoolOptions {
  readonly processes: number;
  readonly runsPerProcess: number;
}

/** Starting a process keeps the host busy for a moment: a short run is over by then. In milliseconds. */
const FILL_DELAY_MS = 10;

/** Processes that wait for a program. One that is taken is replaced while nobody waits for it. */
export class Pool {
  private readonly idle: EngineProcess[] = [];
  private readonly starting = new Set<EngineProcess>();
  private readonly all = new Set<EngineProcess>();
  private filling: NodeJS.Timeout | null = null;
  private closed = false;

  /** @param start starts a process. */
  constructor(
    private readonly start: () => EngineProcess,
    private readonly options: PoolOptions,
  ) {}

  /** A process that is ready: a waiting one, or one that is started now. Rejects when it cannot be started. */
  async take(): Promise<EngineProcess> {
    for (let process = this.idle.shift(); process !== undefined; process = this.idle.shift()) {
      if (!process.alive) continue;
      this.fillSoon();
      return process;
    }
    const process = this.make();
    await process.ready;
    return process;
  }

  /** Takes back a process that nobody has used. */
  putBack(process: EngineProcess): void {
    if (process.alive && !this.closed) this.idle.unshift(process);
    else process.kill();
  }

  /** Takes a process back after its run; it serves again when it may, and ends otherwise. */
  giveBack(process: EngineProcess): void {
    const mayServe = process.runs < this.options.runsPerProcess && this.idle.length < this.options.processes;
    if (mayServe) this.putBack(process);
    else process.kill();
    this.fillSoon();
  }

  /** Ends the processes that wait, and each other one after its run. Resolves when nothing of them is left. */
  async drain(): Promise<void> {
    this.closed = true;
    if (this.filling !== null) clearTimeout(this.filling);
    for (const process of [...this.idle.splice(0), ...this.starting]) process.kill();
    await Promise.all([...this.all].map((process) => process.gone));
  }

  /** Ends every process. Resolves when nothing of them is left. */
  async close(): Promise<void> {
    for (const process of this.all) process.kill();
    await this.drain();
  }

  private fillSoon(): void {
    if (this.closed || this.filling !== null) return;
    this.filling = setTimeout(() => this.fill(), FILL_DELAY_MS);
    this.filling.unref();
  }

  private fill(): void {
    this.filling = null;
    while (this.idle.length + this.starting.size < this.options.processes) void this.addOne();
  }

  /** One that cannot be started is left out: whoever needs a process next starts one, and is told why that cannot be. */
  private async addOne(): Promise<void> {
    const process = this.make();
    this.starting.add(process);
    try {
      await process.ready;
      process.rehearse();
      if (this.idle.length < this.options.processes) this.putBack(process);
      else process.kill();
    } catch {
      process.kill();
    } finally {
      this.starting.delete(process);
    }
  }

  private make(): EngineProcess {
    const process = this.start();
    this.all.add(process);
    void process.gone.then(() => this.all.delete(process));
    return process;
  }
}
