import { END, type Value } from 'lackpy';
import type { Run } from '../run.js';
import { cursorOf } from './cursor-of.js';
import { drain } from './items-of.js';

/** The first elements of an iterable, undefined where it has no more; a last target may take all that are left. */
export function unpack(run: Run, iterable: Value, count: number, star: number): readonly Value[] {
  const cursor = cursorOf(iterable);
  const parts: Value[] = [];
  let isOver = false;
  while (parts.length < (star < 0 ? count : star)) {
    const item: Value = isOver ? END : cursor.next();
    isOver = item === END;
    parts.push(isOver ? undefined : item);
  }
  run.spend(parts.length);
  if (star >= 0) parts.push(isOver ? drain(run, { next: () => END }) : drain(run, cursor));
  return parts;
}
