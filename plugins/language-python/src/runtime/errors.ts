import { ProgramError } from 'lackpy';

/** A TypeError of the program. */
export function typeError(message: string): ProgramError {
  return new ProgramError('TypeError', message);
}

/** A ValueError of the program. */
export function valueError(message: string): ProgramError {
  return new ProgramError('ValueError', message);
}

/** An IndexError of the program. */
export function indexError(message: string): ProgramError {
  return new ProgramError('IndexError', message);
}

/** An OverflowError of the program. */
export function overflowError(message: string): ProgramError {
  return new ProgramError('OverflowError', message);
}

/** A ZeroDivisionError of the program. */
export function zeroDivisionError(message: string): ProgramError {
  return new ProgramError('ZeroDivisionError', message);
}

/** A RuntimeError of the program. */
export function runtimeError(message: string): ProgramError {
  return new ProgramError('RuntimeError', message);
}

/** What CPython raises where values nest too deeply; `doing` ends its message. */
export function recursionError(doing: string): ProgramError {
  return new ProgramError('RecursionError', `maximum recursion depth exceeded ${doing}`);
}

/** What CPython raises for a size that no memory can hold. */
export function memoryError(): ProgramError {
  return new ProgramError('MemoryError', '');
}
