import type { RuntimeHost } from '../ports/runtime.js';

/** What work on long texts is accounted with. */
export interface TextCosts extends Pick<RuntimeHost, 'allocate' | 'spend'> {
  /** Accounts for looking through so much text, which the host does much faster than anything else. */
  scan(length: number): void;
}
