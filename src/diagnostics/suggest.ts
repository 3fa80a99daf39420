import { distance } from 'fastest-levenshtein';

/** The candidate most like a mistyped name, or undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = slipBetween(wanted, candidate.toLowerCase());
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

/** Edit distance, where letters in the wrong order are one slip. */
function slipBetween(left: string, right: string): number {
  const sorted = (text: string): string => [...text].sort().join('');
  return left !== right && sorted(left) === sorted(right) ? 1 : distance(left, right);
}

/** ` Did you mean 'x'?` or the empty string. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const suggestion = nearest(name, candidates);
  return suggestion === undefined ? '' : ` Did you mean '${suggestion}'?`;
}

/** Names as a sentence lists them, or a word for none. */
export function listNames(names: Iterable<string>, none = 'none'): string {
  const list = [...names];
  return list.length === 0 ? none : list.join(', ');
}
