import type { ExecutionError } from 'lackpy';

/** What a run ends with that its process did not end itself. */
export function protocolBroken(what: string): ExecutionError {
  return sandboxError('SANDBOX_PROTOCOL', `The sandboxed process broke the protocol: ${what}`);
}

/** @param how what is known of its end. */
export function crashed(how: string): ExecutionError {
  return sandboxError('SANDBOX_CRASHED', `The sandboxed process ended before the program did: ${how}`);
}

export function outOfMemory(memoryBytes: number): ExecutionError {
  const megabytes = String(Math.round(memoryBytes / 1024 / 1024));
  return limitError('LIMIT_MEMORY', `The program holds more than ${megabytes} MB`);
}

export function outOfTime(timeoutMs: number): ExecutionError {
  return limitError('LIMIT_TIME', `The program ran longer than ${String(timeoutMs)} ms`);
}

export function aborted(): ExecutionError {
  return { type: 'Aborted', message: 'The caller ended the run', location: null, code: 'ABORTED' };
}

function sandboxError(code: 'SANDBOX_PROTOCOL' | 'SANDBOX_CRASHED', message: string): ExecutionError {
  return { type: 'SandboxError', message, location: null, code };
}

function limitError(code: string, message: string): ExecutionError {
  return { type: 'LimitError', message, location: null, code };
}
