import type { Limits } from 'lackpy';

const MIB = 1024 * 1024;

/** The longest message there can be, whatever the limits say. */
const MOST_BYTES = 256 * MIB;

/** So much longer than what it says can a text be in JSON. */
const ESCAPED = 6;

/** Bytes of the longest message of a run: what a program may put out, twice over, or hand to a tool. */
export function messageBytes({ outputBytes, sourceBytes }: Limits): number {
  return Math.min(MOST_BYTES, MIB + ESCAPED * (4 * outputBytes + sourceBytes));
}

/** The longest message before a run. */
export const IDLE_MESSAGE_BYTES = 1024;

/** The longest message of an engine that runs programs of its own. */
export const REHEARSAL_BYTES = 16 * 1024;

/** The longest message that a child takes: a program, or what a tool gave. */
export const TO_CHILD_BYTES = MOST_BYTES;
