import type { RuntimeHost } from 'lackpy';
import { rangeError, tooDeep } from './errors.js';
import { HEADER_BYTES, SLOT_BYTES, TEXT_BYTES, UNIT_BYTES } from './values/sizes.js';

/** How deep values and callbacks may nest inside one operation. */
const MAX_DEPTH = 990;

/** The longest string of the host, in code units. */
const MAX_TEXT = 2 ** 29 - 24;

/** The longest array. */
const MAX_LENGTH = 2 ** 32 - 1;

/** The budgets of one run, which all operations share. */
export class Run {
  private depth = 0;

  constructor(readonly host: RuntimeHost) {}

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

  /** Accounts for a new string of so many code units. Throws RangeError when the host cannot hold it. */
  allocateText(length: number): void {
    this.host.allocate(TEXT_BYTES + length * UNIT_BYTES);
    if (length > MAX_TEXT) throw rangeError('Invalid string length');
    if (length > 512) this.host.spend(length >>> 8);
  }

  /** Accounts for a new array of so many elements and the work of filling it. */
  allocateItems(count: number): void {
    this.host.allocate(HEADER_BYTES + count * SLOT_BYTES);
    if (count > MAX_LENGTH) throw rangeError('Invalid array length');
    this.host.spend(count);
  }

  /** Goes one level down; `leave` must follow. Throws RangeError when that is too deep. */
  enter(): void {
    if (this.depth >= MAX_DEPTH) throw tooDeep();
    this.depth++;
  }

  /** Comes back from `enter`. */
  leave(): void {
    this.depth--;
  }

  /** Does something one level down in a nested value. Throws RangeError when that is too deep. */
  nested<T>(work: () => T): T {
    this.enter();
    try {
      return work();
    } finally {
      this.leave();
    }
  }
}
