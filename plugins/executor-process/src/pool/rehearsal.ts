import type { FromChild } from '../protocol/from-child.js';
import type { ToChild } from '../protocol/to-child.js';

/** How many small programs make an engine fast; the host makes better code of what runs again. */
const PROGRAMS = 180;

/** What each tool of such a program gives. */
const ANSWER = '# two words';

/** Has an engine run programs of its own, so that the first one that counts does not pay for what is done once. */
export class Rehearsal {
  /** Whether a program is at work. */
  busy = false;
  private started = 0;

  constructor(
    private readonly language: string,
    private readonly send: (message: ToChild) => void,
  ) {}

  /** Whether all of it is done. */
  get isOver(): boolean {
    return !this.busy && this.started >= PROGRAMS;
  }

  /** Starts the next program, if there is one. */
  next(): void {
    if (this.started >= PROGRAMS) return;
    this.busy = true;
    this.send({ type: 'rehearse', language: this.language, program: this.started++ });
  }

  /** Takes what the engine says. */
  take(message: FromChild): void {
    if (message.type === 'call') this.send({ type: 'answer', call: message.call, value: ANSWER });
    if (message.type === 'refuse') this.started = PROGRAMS;
    if (message.type === 'result' || message.type === 'refuse') this.busy = false;
  }
}
