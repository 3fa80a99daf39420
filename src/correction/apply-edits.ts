import type { Fix } from '../diagnostics/diagnostic.js';

/** A text with replacements made; of two that overlap the first in the list counts. */
export function applyEdits(text: string, edits: readonly Fix[]): string {
  const made: Fix[] = [];
  for (const edit of edits) {
    if (made.every(({ start, end }) => edit.end <= start || edit.start >= end)) made.push(edit);
  }
  made.sort((left, right) => left.start - right.start);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of made) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
