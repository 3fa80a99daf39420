import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TraceEvent, TraceSink } from 'lackpy';
import { logLine } from './log-line.js';

/** Appends events to a file, one line each, in the order of the calls of `write`. */
export class __Pascal__Sink implements TraceSink {
  /** Settles when everything so far is written. */
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  /** @param file absolute path of the file; it and its folder are made with the first event. */
  constructor(private readonly file: string) {}

  /** Resolves when the event is written. Rejects when the file cannot be written, or after `close`. */
  async write(event: TraceEvent): Promise<void> {
    if (this.closed) throw new Error(`The log ${this.file} is closed already`);
    const line = logLine(event);
    const written = this.last.then(() => this.append(line));
    this.last = written.catch(() => undefined);
    return written;
  }

  /** Resolves when all events are written. */
  async close(): Promise<void> {
    this.closed = true;
    await this.last;
  }

  private async append(line: string): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true });
    await appendFile(this.file, line);
  }
}
