import { distance } from 'fastest-levenshtein';

/** Longer names are no typing slips, and comparing them costs too much. */
const LONGEST = 64;
/** A program with more unknown names than this needs no advice on each. */
const MOST = 50;

/** Finds the known name that an unknown one was probably meant to be. */
export type Suggest = (name: string) => string | undefined;

/** A finder over known names. The cost over a whole program is bounded, however many names it gets wrong. */
export function suggestFrom(...known: readonly Iterable<string>[]): Suggest {
  let candidates: readonly string[] | undefined;
  const found = new Map<string, string | undefined>();
  return (name) => {
    if (name.length > LONGEST || (found.size >= MOST && !found.has(name))) return undefined;
    candidates ??= known.flatMap((names) => [...names]);
    if (!found.has(name)) found.set(name, nearest(name, candidates));
    return found.get(name);
  };
}

function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(wanted, candidate.toLowerCase());
    if (away >= bestDistance) continue;
    best = candidate;
    bestDistance = away;
  }
  return best ?? candidates.find((candidate) => candidate.toLowerCase().startsWith(`${wanted}_`));
}
