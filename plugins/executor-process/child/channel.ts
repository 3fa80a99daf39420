import { TO_CHILD_BYTES } from '../src/protocol/bounds.js';
import { FrameReader, frameOf } from '../src/protocol/frames.js';
import type { FromChild } from '../src/protocol/from-child.js';
import { toChildSchema, type ToChild } from '../src/protocol/to-child.js';

/** The child's end of the channel: standard input and output. The process ends with it. */
export class Channel {
  /** The longest message that the parent takes. */
  maxBytes = TO_CHILD_BYTES;
  private held: Buffer[] = [];
  private readonly reader = new FrameReader(TO_CHILD_BYTES);

  /** Hands on every message of the parent. One that is none ends the process. */
  listen(receive: (message: ToChild) => void): void {
    process.stdin.on('data', (chunk: Buffer) => {
      for (const message of this.reader.read(chunk)) receive(toChildSchema.parse(message));
    });
    process.stdin.on('end', () => process.exit(0));
  }

  /**
   * Says something. What is said at once goes out at once: each time that the parent wakes up costs more than a message.
   * @throws FrameError when the message is longer than the parent takes.
   */
  send(message: FromChild): void {
    this.held.push(frameOf(message, this.maxBytes));
    if (this.held.length === 1) process.nextTick(() => this.flush());
  }

  private flush(): void {
    const frames = this.held;
    this.held = [];
    process.stdout.write(frames.length === 1 ? (frames[0] ?? '') : Buffer.concat(frames));
  }
}
