import { mkdir, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { TraceEvent, TraceSink } from 'lackpy';
import { eventLine } from './event-line.js';

/**
 * Appends events to a file, one line each. A line is written with one call to a file opened for appending, so that lines
 * of several processes do not mix. The file and its folder are made with the first event; where a process died in the
 * middle of a line, that line is ended first, so that it spoils no other.
 */
export class JsonlSink implements TraceSink {
  private file: Promise<FileHandle> | null = null;
  /** Settles when everything so far is written. */
  private last: Promise<void> = Promise.resolve();
  private closed = false;

  /** @param target absolute path of the file. */
  constructor(private readonly target: string) {}

  /** Resolves when the event is written. Rejects when the file cannot be written, or after `close`. */
  write(event: TraceEvent): Promise<void> {
    if (this.closed) return Promise.reject(new Error(`The trace file ${this.target} is closed already`));
    const line = Buffer.from(eventLine(event));
    const written = this.last.then(() => this.append(line));
    this.last = written.catch(() => undefined);
    return written;
  }

  /** Resolves when all events are on disk. */
  async close(): Promise<void> {
    this.closed = true;
    await this.last;
    const { file } = this;
    this.file = null;
    if (file === null) return;
    const handle = await file.catch(() => null);
    await handle?.sync();
    await handle?.close();
  }

  private async append(line: Buffer): Promise<void> {
    this.file ??= this.openFile();
    try {
      const handle = await this.file;
      await writeWhole(handle, line);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Cannot append to ${this.target}: ${reason}`, { cause: error });
    }
  }

  private async openFile(): Promise<FileHandle> {
    await mkdir(path.dirname(this.target), { recursive: true });
    const handle = await open(this.target, 'a+');
    if (await endsTorn(handle)) await writeWhole(handle, Buffer.from('\n'));
    return handle;
  }
}

/** Whether the last line of a file has no end. */
async function endsTorn(handle: FileHandle): Promise<boolean> {
  const info = await handle.stat();
  if (!info.isFile() || info.size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, info.size - 1);
  return buffer.toString() !== '\n';
}

/** Writes all bytes; the system takes all at once unless the disk is full. */
async function writeWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}
