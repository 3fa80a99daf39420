const KEPT_BYTES = 4096;

/** The last 4 KB of what a child wrote to its stderr. */
export class StderrTail {
  private kept = Buffer.alloc(0);

  push(chunk: Buffer): void {
    const joined = Buffer.concat([this.kept, chunk.subarray(-KEPT_BYTES)]);
    this.kept = Buffer.from(joined.subarray(-KEPT_BYTES));
  }

  /** The text, without control characters but line breaks. */
  text(): string {
    return this.kept
      .toString('utf8')
      .replace(/\r\n?/g, '\n')
      .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
      .trim();
  }
}
