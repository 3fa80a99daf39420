import { messageOf } from './lackpy-error.js';

/** Causes of causes beyond this are not looked for. */
const DEEPEST = 10;

/** What an error stems from, in words: `fetch failed` says less than what it failed with. */
export function rootMessage(error: unknown): string {
  let root = error;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const below = belowOf(root);
    if (below === undefined) break;
    root = below;
  }
  return messageOf(root);
}

/** The cause of an error, or the first of those it stands for. */
function belowOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('cause' in error && error.cause !== undefined) return error.cause;
  return 'errors' in error && Array.isArray(error.errors) ? (error.errors as unknown[])[0] : undefined;
}
