import { ProgramError, type LimitCode } from 'lackpy';

/** The failure of a run that passed one of its limits. */
export function limitPassed(code: LimitCode, message: string): ProgramError {
  return new ProgramError('LimitError', message, code);
}

/** The failure of a run that its caller ended. */
export function aborted(): ProgramError {
  return new ProgramError('Aborted', 'The caller ended the run', 'ABORTED');
}

/** A fault of the host in the terms of the program: its stack and its longest text are bounds as well. */
export function fromHostFault(error: unknown): ProgramError | null {
  if (!isRangeError(error)) return null;
  if (error.message.includes('call stack')) {
    return new ProgramError('RecursionError', 'maximum recursion depth exceeded');
  }
  return limitPassed('LIMIT_MEMORY', 'A value is larger than the host can hold');
}

function isRangeError(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'RangeError';
}
