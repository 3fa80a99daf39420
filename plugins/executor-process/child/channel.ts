import { read, readSync, writeSync } from 'node:fs';
import { TO_CHILD_BYTES } from '../src/protocol/bounds.js';
import { FrameReader, frameOf } from '../src/protocol/frames.js';
import type { FromChild } from '../src/protocol/from-child.js';
import { parseToChild, type ToChild } from '../src/protocol/to-child.js';

const INPUT = 0;
const OUTPUT = 1;
const CHUNK_BYTES = 64 * 1024;

/** Who takes the parent's messages. */
export interface Receiver {
  receive(message: ToChild): void;
  /** Whether nothing can happen before the parent says something. */
  isIdle(): boolean;
}

/**
 * The child's end of the channel: standard input and output, by plain system calls. What has nothing else to do blocks in
 * its read: a way through the event loop would cost more than the message. The process ends with the channel.
 */
export class Channel {
  /** The longest message that the parent takes. */
  maxBytes = TO_CHILD_BYTES;
  private receiver: Receiver | null = null;
  private held: Buffer[] = [];
  private reading = false;
  private readonly chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  private readonly reader = new FrameReader(TO_CHILD_BYTES);
  private readonly came: ToChild[] = [];

  /** Hands on every message of the parent. */
  listen(receiver: Receiver): void {
    this.receiver = receiver;
    this.flush();
    this.goOn();
  }

  /**
   * Says something, together with what comes next: each time that the parent wakes up costs more than a message.
   * @throws FrameError when the message is longer than the parent takes.
   */
  send(message: FromChild): void {
    this.held.push(frameOf(message, this.maxBytes));
    if (this.held.length === 1) process.nextTick(() => this.flush());
  }

  /** Says at once what was sent. */
  flush(): void {
    if (this.held.length === 0) return;
    const frames = this.held;
    this.held = [];
    write(frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames));
  }

  /**
   * Hands on the next message, and waits for it with everything at rest.
   * @returns false when that cannot be: the event loop reads already.
   */
  next(): boolean {
    if (this.reading) return false;
    this.flush();
    while (this.came.length === 0) this.take(readSync(INPUT, this.chunk, 0, CHUNK_BYTES, null));
    this.handOne();
    return true;
  }

  private goOn(): void {
    setImmediate(() => this.turn());
  }

  private turn(): void {
    if (this.came.length > 0) this.handOne();
    else if (this.receiver?.isIdle() === true) this.next();
    else return this.readBeside();
    this.goOn();
  }

  /** Reads while the program goes on. */
  private readBeside(): void {
    this.reading = true;
    read(INPUT, this.chunk, 0, CHUNK_BYTES, null, (error, bytes) => {
      this.reading = false;
      this.take(error === null ? bytes : 0);
      if (this.came.length > 0) this.handOne();
      this.goOn();
    });
  }

  private handOne(): void {
    const message = this.came.shift();
    if (message !== undefined) this.receiver?.receive(message);
  }

  private take(bytes: number): void {
    if (bytes === 0) process.exit(0);
    for (const form of this.reader.read(Buffer.from(this.chunk.subarray(0, bytes)))) {
      this.came.push(parseToChild(form));
    }
  }
}

function write(frame: Buffer): void {
  for (let done = 0; done < frame.length;) done += writeSync(OUTPUT, frame, done);
}
