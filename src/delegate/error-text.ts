import type { ExecutionError } from '../ports/executor.js';

/** An execution error in one string, as the wire carries it: `ZeroDivisionError: division by zero (line 3)`. */
export function errorText(error: ExecutionError): string {
  if (error.code === 'VALIDATION_FAILED') return `Validation failed: ${error.message}`;
  if (error.code === 'GENERATION_FAILED') return error.message;
  const text = error.message === '' ? error.type : `${error.type}: ${error.message}`;
  return error.location === null ? text : `${text} (line ${String(error.location.line)})`;
}
