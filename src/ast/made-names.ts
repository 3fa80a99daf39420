import type { Program } from './nodes.js';

/** What the source of a program calls a name of its tree; null for one that it does not have. */
export function nameInSource({ madeNames }: Pick<Program, 'madeNames'>, id: string): string | null {
  const made = madeNames?.get(id);
  return made === undefined ? id : made;
}
