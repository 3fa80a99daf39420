const NEWLINE = 10;

/** Puts chunks together to lines, each byte copied once. */
export class LineSplitter {
  private parts: Buffer[] = [];
  private size = 0;

  /** @param maxBytes the size of the largest line. */
  constructor(private readonly maxBytes: number) {}

  /** The lines that a chunk completes; null when one is too large. */
  push(chunk: Buffer): string[] | null {
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      if (!this.keep(chunk.subarray(start, end))) return null;
      lines.push(this.take());
      start = end + 1;
    }
    return this.keep(chunk.subarray(start)) ? lines : null;
  }

  private keep(part: Buffer): boolean {
    this.size += part.length;
    if (part.length > 0) this.parts.push(part);
    return this.size <= this.maxBytes;
  }

  private take(): string {
    const line = Buffer.concat(this.parts, this.size).toString('utf8');
    this.parts = [];
    this.size = 0;
    return line;
  }
}
