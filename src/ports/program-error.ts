/**
 * A fault of the running program in the language's own terms, such as ZeroDivisionError: division by zero. Carries no
 * location: the executor knows where it happened.
 */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';

  constructor(
    /** The language's exception name. */
    readonly type: string,
    message: string,
    /** A stable code where the failure is not the language's own, such as a limit or a tool. */
    readonly code: string | null = null,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** Whether a thrown value is a ProgramError of this or another copy of the core. */
export function isProgramError(error: unknown): error is ProgramError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'ProgramError' &&
    'type' in error
  );
}
