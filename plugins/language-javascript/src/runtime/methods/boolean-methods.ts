import { methodTable } from '../calls/tables.js';
import type { Run } from '../run.js';

/** The methods of booleans. */
export const BOOLEAN_METHODS = methodTable<boolean>({
  toString: (_run: Run, value: boolean) => String(value),
  valueOf: (_run: Run, value: boolean) => value,
});
