import { setTimeout } from 'node:timers/promises';
import type { ToolFunction } from 'lackpy';

const MOST_SECONDS = 60;

/** Waits for `seconds`. Stops at once when the run ends early: long tools have to heed the signal. */
export const wait: ToolFunction = async ({ seconds }, { signal }) => {
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= MOST_SECONDS)) {
    throw new TypeError(`'seconds' has to be a number from 0 to ${String(MOST_SECONDS)}`);
  }
  return setTimeout(seconds * 1000, seconds, { signal });
};
