import type { Value } from 'lackpy';
import { toInteger, toPosition } from '../convert/to-number.js';
import type { Run } from '../run.js';

/** Where `splice` begins and how many elements it removes. */
export function spliceBounds(run: Run, args: readonly Value[], length: number): readonly [number, number] {
  if (args.length === 0) return [0, 0];
  const start = toPosition(run, args[0], length, 0);
  if (args.length === 1) return [start, length - start];
  return [start, Math.min(Math.max(toInteger(run, args[1]), 0), length - start)];
}
