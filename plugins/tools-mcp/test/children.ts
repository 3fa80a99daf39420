import { readFileSync, readdirSync } from 'node:fs';

/** The process ids of the children of this process. */
export function children(): number[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(parent) === process.pid && state !== 'Z' ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });
}
