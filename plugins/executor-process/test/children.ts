import { readFileSync, readdirSync } from 'node:fs';

/** What the test runner itself has started. */
const BEFORE = new Set(children());

/** The processes that a test has started and that are there still, zombies included. */
export function childrenLeft(): number[] {
  return children().filter((pid) => !BEFORE.has(pid));
}

function children(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === process.pid);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
