import { rangeError } from '../errors.js';
import type { Run } from '../run.js';

/** Text is accounted for in portions of about so many code units. */
const PORTION = 4096;

/** The longest string of the host, in code units. */
const MAX_TEXT = 2 ** 29 - 24;

/** Text that is put together and accounted for while it grows. */
export class Paper {
  private text = '';
  private pending = 0;

  constructor(private readonly run: Run) {}

  /** Adds text. */
  put(text: string): void {
    this.charge(text.length);
    this.text += text;
  }

  /** Adds text as a JSON string. */
  quote(text: string): void {
    this.charge(text.length);
    const quoted = JSON.stringify(text);
    this.charge(quoted.length - text.length);
    this.text += quoted;
  }

  /** All the text. */
  finish(): string {
    this.run.allocateText(this.pending);
    this.pending = 0;
    return this.text;
  }

  private charge(length: number): void {
    this.pending += length;
    if (this.pending < PORTION) return;
    this.run.allocateText(this.pending);
    this.pending = 0;
    if (this.text.length + length > MAX_TEXT) throw rangeError('Invalid string length');
  }
}
