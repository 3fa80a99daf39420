import path from 'node:path';
import type { LackpyService } from '../delegate/lackpy-service.js';
import { toJson } from '../wire/json.js';
import { WritingProgress } from './render/writing-progress.js';
import { colorsFor, type Colors, type Io } from './io.js';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly workspace?: string | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** One call of the command line: its streams, its form of output, and the service when a command needs one. */
export class Session {
  readonly colors: Colors;

  constructor(
    readonly io: Io,
    private readonly options: GlobalOptions,
  ) {
    this.colors = colorsFor({ isTerminal: this.forPeople });
  }

  /** Whether output is for people; else it is exactly the JSON. */
  get forPeople(): boolean {
    return this.io.isTerminal && this.options.json !== true;
  }

  /** The absolute folder to work in. */
  get workspace(): string {
    return path.resolve(this.io.cwd, this.options.workspace ?? '.');
  }

  /** Runs work with a service and closes it, whatever happens. */
  async withService<T>(work: (service: LackpyService) => Promise<T>): Promise<T> {
    const { createLackpy } = await import('../container/create-lackpy.js');
    const service = await createLackpy({
      workspace: this.workspace,
      configFile:
        this.options.config === undefined ? undefined : path.resolve(this.io.cwd, this.options.config),
      onWarning: (message) => this.warn(message),
    });
    try {
      return await work(service);
    } finally {
      await service.close();
    }
  }

  /** Runs work that Ctrl-C aborts; a second Ctrl-C ends the process. */
  async abortable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    process.once('SIGINT', abort);
    try {
      return await work(controller.signal);
    } finally {
      process.removeListener('SIGINT', abort);
    }
  }

  /** Runs work that may ask models: Ctrl-C aborts it, and people see that a model writes. */
  async generating<T>(
    work: (options: { signal: AbortSignal; onText: ((text: string) => void) | undefined }) => Promise<T>,
  ): Promise<T> {
    const progress = this.forPeople ? new WritingProgress(this.io, this.colors) : null;
    try {
      return await this.abortable((signal) => work({ signal, onText: progress?.onText }));
    } finally {
      progress?.end();
    }
  }

  /** Shows what a program printed: before its output on a terminal, on standard error when standard output is JSON. */
  printed(text: string): void {
    if (text === '') return;
    if (this.forPeople) this.io.stdout(text);
    else this.io.stderr(text);
  }

  /** Prints JSON in a pipe, or what `forPeople` makes of it on a terminal. */
  print(json: unknown, forPeople: (colors: Colors) => string): void {
    const text = this.forPeople ? forPeople(this.colors) : toJson(json, 2);
    this.io.stdout(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** The same call, for a command that shows faults itself. */
  withoutWarnings(): Session {
    return new Session({ ...this.io, stderr: () => undefined }, this.options);
  }

  /** Tells of something that does not stop the work. */
  warn(message: string): void {
    this.io.stderr(`lackpy: warning: ${message}\n`);
  }
}
