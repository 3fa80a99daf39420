import { inspect } from 'node:util';
import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { cut } from './cut.js';
import { hostCopy } from './host-copy.js';

/** So deep values are shown, as by Node. */
export const SHOWN_DEPTH = 2;

/** A value as Node shows it, which is one line where it is short. */
export function inspectValue(run: Run, value: Value): string {
  return inspect(hostCopy(run, value, SHOWN_DEPTH));
}

/** The same with no more than so many code units. */
export function inspectShortly(run: Run, value: Value, maxLength: number): string {
  const shown = typeof value === 'string' ? value.slice(0, maxLength) : value;
  return cut(inspectValue(run, shown), maxLength);
}
