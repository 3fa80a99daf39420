import type { RuntimeHost } from 'lackpy';
import { memoryError, recursionError } from './errors.js';
import { TEXT_BYTES, UNIT_BYTES } from './values/sizes.js';
import { TextIndex } from './text/text-index.js';

/** How deep values may nest inside one operation: CPython's default recursion limit. */
const MAX_DEPTH = 990;

/** The longest string of the host, in code units. */
const MAX_TEXT = 2 ** 29 - 24;

/** The state of one run that operations share: its budgets, its identities and what it remembers of long strings. */
export class Run {
  readonly texts: TextIndex;
  private depth = 0;
  private count = 0;
  private readonly identities = new WeakMap<object, number>();

  constructor(readonly host: RuntimeHost) {
    this.texts = new TextIndex(host);
  }

  /** Accounts for bytes about to be allocated. */
  allocate(bytes: number): void {
    this.host.allocate(bytes);
  }

  /** Accounts for work about to be done. */
  spend(steps: number): void {
    this.host.spend(steps);
  }

  /** Accounts for looking through so much text, which the host does much faster than anything else. */
  scan(length: number): void {
    if (length > 512) this.host.spend(length >>> 8);
  }

  /** Accounts for a new string of so many characters. Throws MemoryError when the host cannot hold it. */
  allocateText(length: number): void {
    this.host.allocate(TEXT_BYTES + length * UNIT_BYTES);
    if (length > MAX_TEXT) throw memoryError();
    if (length > 512) this.host.spend(length >>> 8);
  }

  /** A number that belongs to this object alone, the same whenever it is asked. */
  identity(value: object): number {
    const known = this.identities.get(value);
    if (known !== undefined) return known;
    this.count++;
    this.identities.set(value, this.count);
    return this.count;
  }

  /** The address that the printed form of an object shows; made up, and the same in every run of a program. */
  address(value: object): string {
    return `0x${(0x7f0000000000 + this.identity(value) * 16).toString(16)}`;
  }

  /** Goes one level down into a nested value; `doing` ends the message of the error when that is too deep. */
  enter(doing: string): void {
    if (++this.depth > MAX_DEPTH) throw recursionError(doing);
  }

  /** Comes back from `enter`. */
  leave(): void {
    this.depth--;
  }

  /** Forgets levels that an error left open. */
  resetDepth(): void {
    this.depth = 0;
  }
}
