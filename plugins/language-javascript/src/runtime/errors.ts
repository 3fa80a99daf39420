import { ProgramError } from 'lackpy';

/** A TypeError of the program. */
export function typeError(message: string): ProgramError {
  return new ProgramError('TypeError', message);
}

/** A RangeError of the program. */
export function rangeError(message: string): ProgramError {
  return new ProgramError('RangeError', message);
}

/** A ReferenceError of the program. */
export function referenceError(message: string): ProgramError {
  return new ProgramError('ReferenceError', message);
}

/** A SyntaxError of the program, such as JSON.parse throws. */
export function syntaxError(message: string): ProgramError {
  return new ProgramError('SyntaxError', message);
}

/** What V8 throws where values nest too deeply. */
export function tooDeep(): ProgramError {
  return rangeError('Maximum call stack size exceeded');
}
