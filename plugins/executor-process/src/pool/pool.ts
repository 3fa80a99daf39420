import type { EngineProcess } from './engine-process.js';

/** How many processes wait, and how long one serves. */
export interface PoolOptions {
  readonly processes: number;
  readonly runsPerProcess: number;
}

/** Replacements start when nothing has run for so long: starting one takes processor time from runs. In milliseconds. */
const QUIET_MS = 5;

/** Where runs never leave a quiet moment, they start after so long all the same. In milliseconds. */
const LATEST_MS = 200;

/** Processes that wait for a program. One that is taken is replaced while nobody waits for it. */
export class Pool {
  private readonly idle: EngineProcess[] = [];
  private readonly starting = new Set<EngineProcess>();
  private readonly busy = new Set<EngineProcess>();
  private readonly all = new Set<EngineProcess>();
  private filling: NodeJS.Timeout | null = null;
  private wantedSince: number | null = null;
  private closed = false;
  private language = '';

  /** @param start starts a process. */
  constructor(
    private readonly start: () => EngineProcess,
    private readonly options: PoolOptions,
  ) {}

  /**
   * A process that is ready: a waiting one, or one that is started now. Rejects when it cannot be started.
   * @param language of the program; the next processes rehearse it.
   */
  async take(language: string): Promise<EngineProcess> {
    const waiting = this.takeWaiting(language);
    if (waiting !== null) return waiting;
    const process = this.make();
    await process.ready;
    return this.use(process);
  }

  /** A process that waits already; null when there is none. */
  takeWaiting(language: string): EngineProcess | null {
    this.language = language;
    for (let process = this.next(); process !== undefined; process = this.next()) {
      if (process.alive) return this.use(process);
    }
    return null;
  }

  /** A waiting process, one that has rehearsed if there is one. */
  private next(): EngineProcess | undefined {
    const index = this.idle.findIndex((process) => process.isRested);
    return this.idle.splice(Math.max(0, index), 1)[0];
  }

  /** Takes back a process that nobody has used. */
  putBack(process: EngineProcess): void {
    this.busy.delete(process);
    if (process.alive && !this.closed) this.idle.unshift(process);
    else process.kill();
  }

  /** Takes a process back after its run; it serves again when it may, and ends otherwise, after the caller has its result. */
  giveBack(process: EngineProcess): void {
    this.busy.delete(process);
    if (this.mayServe(process) && this.idle.length < this.options.processes) this.putBack(process);
    else setImmediate(() => process.kill());
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

  private use(process: EngineProcess): EngineProcess {
    this.busy.add(process);
    this.fillSoon();
    return process;
  }

  private mayServe(process: EngineProcess): boolean {
    return process.alive && process.runs < this.options.runsPerProcess;
  }

  private fillSoon(): void {
    if (this.closed) return;
    if (this.filling !== null) clearTimeout(this.filling);
    const since = (this.wantedSince ??= performance.now());
    const latest = since + LATEST_MS - performance.now();
    const delay = this.busy.size === 0 ? QUIET_MS : LATEST_MS;
    this.filling = setTimeout(() => this.fill(), Math.max(0, Math.min(delay, latest)));
    this.filling.unref();
  }

  /** Starts one process if there are too few, and the next when that one is ready. */
  private fill(): void {
    this.filling = null;
    this.wantedSince = null;
    if (this.starting.size === 0 && this.idle.length + this.returning() < this.options.processes) {
      void this.addOne();
    }
  }

  /** How many processes come back from the run they are in. */
  private returning(): number {
    return [...this.busy].filter((process) => this.mayServe(process)).length;
  }

  /** One that cannot be started is left out: whoever needs a process next starts one, and is told why that cannot be. */
  private async addOne(): Promise<void> {
    const process = await this.startOne().catch(() => null);
    if (process === null) return;
    if (this.idle.length >= this.options.processes) return process.kill();
    process.rehearse(this.language);
    this.putBack(process);
    this.fillSoon();
  }

  private async startOne(): Promise<EngineProcess> {
    const process = this.make();
    this.starting.add(process);
    try {
      await process.ready;
      return process;
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
