/** Statuses of a server that may well answer a moment later. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);
/** How long to wait when the server does not say. */
const USUAL_MS = 500;
/** Nobody waits longer than this for a second try. */
const LONGEST_MS = 5_000;

/** How many milliseconds to wait before the same request is sent again; null when that makes no sense. */
export function retryDelay({ status, headers }: Response): number | null {
  if (!BUSY.has(status)) return null;
  const wanted = headers.get('retry-after');
  const delay = wanted === null ? USUAL_MS : millisecondsOf(wanted);
  return delay <= LONGEST_MS ? delay : null;
}

/** A `Retry-After`, which is a number of seconds or a date. */
function millisecondsOf(value: string): number {
  const seconds = Number(value);
  const delay = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(delay) ? USUAL_MS : Math.max(0, delay);
}
