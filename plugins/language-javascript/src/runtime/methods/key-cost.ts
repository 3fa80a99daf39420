import type { Value } from 'lackpy';
import type { Run } from '../run.js';

/** Accounts for looking up a key: long texts are hashed and compared. */
export function chargeKey(run: Run, key: Value): void {
  if (typeof key === 'string') run.scan(key.length);
}
