/** Bytes that hold the length of what follows. */
const HEADER_BYTES = 4;

/** A frame that cannot be: too long, or no JSON. */
export class FrameError extends Error {}

/**
 * A message as a frame: its length in bytes, then its JSON.
 * @throws FrameError when it is longer than `maxBytes`.
 */
export function frameOf(message: unknown, maxBytes: number): Buffer {
  const text = JSON.stringify(message);
  const length = Buffer.byteLength(text);
  if (length > maxBytes) throw new FrameError(`A message of ${String(length)} bytes is too long`);
  const frame = Buffer.allocUnsafe(HEADER_BYTES + length);
  frame.writeUInt32BE(length, 0);
  frame.write(text, HEADER_BYTES);
  return frame;
}

/** Takes frames out of a stream of bytes. Holds no more than one frame and one chunk. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private held = 0;
  /** Bytes to have before anything can be taken. */
  private wanted = HEADER_BYTES;

  /** @param maxBytes the longest message that is taken. */
  constructor(public maxBytes: number) {}

  /**
   * The messages that a chunk completes, as JSON means them.
   * @throws FrameError for a frame that is too long or is no JSON; the stream cannot be read on then.
   */
  *read(chunk: Buffer): Generator {
    this.chunks.push(chunk);
    this.held += chunk.length;
    while (this.held >= this.wanted) {
      const all = this.chunks.length === 1 ? (this.chunks[0] ?? chunk) : Buffer.concat(this.chunks);
      const length = all.readUInt32BE(0);
      if (length > this.maxBytes) throw new FrameError(`A message of ${String(length)} bytes is too long`);
      this.wanted = HEADER_BYTES + length;
      if (all.length < this.wanted) {
        this.chunks = [all];
        return;
      }
      const rest = all.subarray(this.wanted);
      this.chunks = rest.length === 0 ? [] : [rest];
      this.held = rest.length;
      const body = all.toString('utf8', HEADER_BYTES, this.wanted);
      this.wanted = HEADER_BYTES;
      yield parse(body);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FrameError('A message is no JSON');
  }
}
