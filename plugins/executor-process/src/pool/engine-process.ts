import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ExecutionError, Limits } from 'lackpy';
import type { Launch } from '../confine/profile.js';
import { IDLE_MESSAGE_BYTES, REHEARSAL_BYTES, TO_CHILD_BYTES } from '../protocol/bounds.js';
import { FrameError, FrameReader, frameOf } from '../protocol/frames.js';
import { fromChildSchema, type FromChild } from '../protocol/from-child.js';
import type { ToChild } from '../protocol/to-child.js';
import { outOfMemory, outOfTime } from '../run/failure.js';
import { ErrorOutput } from './error-output.js';
import { ProcessEnd } from './process-end.js';
import { Rehearsal } from './rehearsal.js';
import { spawnLaunch } from './spawn-launch.js';

/** Bytes that a child may leave unread before it counts as lost. */
const MOST_UNREAD = 2 * TO_CHILD_BYTES;

/** How long a process may take to start, in milliseconds. */
const START_MS = 15_000;

/** Who listens to a process. */
export interface Listener {
  /** The longest message that it takes. */
  readonly maxBytes: number;
  receive(message: FromChild): void;
  /** The process is gone. */
  lost(how: string): void;
  /** The process says what is no message. */
  broken(what: string): void;
}

/** A confined process with an engine in it. Holds nothing of the host's but its end of the channel. */
export class EngineProcess {
  /** Resolves when the engine waits for a program; rejects when it never will. */
  readonly ready: Promise<void>;
  /** Resolves when nothing of the process is left. */
  readonly gone: Promise<void>;
  /** How many programs it has run. */
  runs = 0;
  private readonly child: ChildProcess;
  private readonly end: ProcessEnd;
  private readonly stdin: Writable;
  private readonly stdout: Readable;
  private readonly errors: ErrorOutput;
  private readonly reader = new FrameReader(IDLE_MESSAGE_BYTES);
  private listener: Listener | null = null;
  private dead = false;
  private rehearsal: Rehearsal | null = null;
  /** What waits for the end of a rehearsal. */
  private held: ToChild[] = [];

  constructor(launch: Launch) {
    const { child, stdin, stdout, stderr } = spawnLaunch(launch);
    this.child = child;
    this.stdin = stdin;
    this.stdout = stdout;
    this.errors = new ErrorOutput(stderr, () => this.break('it floods its error output'));
    this.end = new ProcessEnd(child, launch.tellsPid === true);
    this.stdin.on('error', () => this.kill());
    this.stdout.on('data', (chunk: Buffer) => this.read(chunk));
    this.gone = new Promise((resolve) => {
      this.child.once('error', (error) => this.lose(error.message, resolve));
      this.child.once('close', (code, signal) => this.lose(wordsFor(code, signal), resolve));
    });
    this.ready = this.waitUntilReady();
    this.ready.catch(() => undefined);
  }

  get alive(): boolean {
    return !this.dead;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  attach(listener: Listener): void {
    this.ref(true);
    this.runs++;
    this.reader.maxBytes = listener.maxBytes;
    this.listener = listener;
    if (this.dead) listener.lost('it was gone already');
  }

  /** Whoever listened does not listen any more; what the process says from now on is its end. */
  detach(): void {
    this.listener = null;
    this.reader.maxBytes = IDLE_MESSAGE_BYTES;
    this.ref(false);
  }

  /** Whether it has rehearsed, or need not. */
  get isRested(): boolean {
    return this.rehearsal === null;
  }

  /**
   * Lets the engine make itself faster in a language until a program comes. Only for a process that has run no program: what
   * it says meanwhile is answered without the bounds of a run.
   */
  rehearse(language: string): void {
    this.rehearsal = new Rehearsal(language, (message) => this.write(message));
    this.reader.maxBytes = REHEARSAL_BYTES;
    this.rehearsal.next();
  }

  send(message: ToChild): void {
    if (this.rehearsal?.busy === true) this.held.push(message);
    else this.write(message);
  }

  private write(message: ToChild): void {
    if (this.dead) return;
    this.stdin.write(frameOf(message, TO_CHILD_BYTES));
    if (this.stdin.writableLength > MOST_UNREAD) this.break('it does not read what it asked for');
  }

  /** Ends the process. The host stays until that is done. */
  kill(): void {
    if (this.dead) return;
    this.dead = true;
    this.ref(true);
    this.stdin.destroy();
    this.end.force();
  }

  /** The limit that ended the process, as far as that can be told. */
  faultOf(how: string, limits: Limits): ExecutionError | null {
    if (/out of memory|allocation failed|bad_alloc/i.test(this.errors.text)) {
      return outOfMemory(limits.memoryBytes);
    }
    return /SIGXCPU|code 152/.test(how) ? outOfTime(limits.timeoutMs) : null;
  }

  private waitUntilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => fail(`it was not ready after ${String(START_MS)} ms`), START_MS);
      timer.unref();
      const fail = (why: string): void => {
        clearTimeout(timer);
        this.kill();
        reject(new Error(why));
      };
      this.listener = {
        maxBytes: IDLE_MESSAGE_BYTES,
        receive: (message) => {
          if (message.type !== 'ready') return fail('it spoke before it was ready');
          clearTimeout(timer);
          this.detach();
          resolve();
        },
        lost: fail,
        broken: fail,
      };
    });
  }

  private read(chunk: Buffer): void {
    if (this.dead) return;
    this.stdin.cork();
    try {
      for (const form of this.reader.read(chunk)) this.receive(form);
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      this.break(error.message);
    } finally {
      this.stdin.uncork();
    }
  }

  private receive(form: unknown): void {
    if (this.dead) return;
    const parsed = fromChildSchema.safeParse(form);
    if (!parsed.success) this.break('a message is none');
    else if (this.rehearsal?.busy === true) this.rehearseOn(this.rehearsal, parsed.data);
    else if (this.listener === null) this.kill();
    else this.listener.receive(parsed.data);
  }

  private rehearseOn(rehearsal: Rehearsal, message: FromChild): void {
    rehearsal.take(message);
    if (rehearsal.busy) return;
    if (this.listener === null) rehearsal.next();
    if (rehearsal.busy) return;
    this.rehearsal = null;
    this.reader.maxBytes = this.listener?.maxBytes ?? IDLE_MESSAGE_BYTES;
    for (const held of this.held.splice(0)) this.write(held);
  }

  private break(what: string): void {
    const { listener } = this;
    this.kill();
    listener?.broken(what);
  }

  private lose(how: string, done: () => void): void {
    this.dead = true;
    const { listener } = this;
    this.listener = null;
    const said = this.errors.text.trim();
    listener?.lost(said === '' ? how : `${how}: ${said}`);
    done();
  }

  /** An idle process does not keep the host alive. */
  private ref(isHeld: boolean): void {
    for (const held of [this.child, this.stdin, this.stdout, this.errors.stream]) {
      const handle = held as { ref?: () => void; unref?: () => void };
      if (isHeld) handle.ref?.();
      else handle.unref?.();
    }
  }
}

function wordsFor(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `it ended with code ${String(code)}` : `it was ended by ${signal}`;
}
