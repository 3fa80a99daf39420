import { inspect } from 'node:util';
import { isLackpyError, type LackpyError } from 'lackpy';

/** The LackpyError that work fails with. Fails when it succeeds, or fails with anything else. */
export async function failureOf(work: Promise<unknown>): Promise<LackpyError> {
  const outcome: unknown = await work.then(
    () => new Error('nothing failed'),
    (error: unknown) => error,
  );
  if (isLackpyError(outcome)) return outcome;
  throw outcome;
}

/** Everything that can be seen of an error: message, hint, stack and causes. */
export function everythingIn(error: unknown): string {
  return inspect(error, { depth: Infinity, showHidden: true });
}
