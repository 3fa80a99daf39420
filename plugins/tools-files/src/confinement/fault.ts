/** The code of a failed file system call, such as ENOENT; undefined for every other error. */
export function faultCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error))
    return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Lets a creation pass that found the thing already there. */
export function ignoreExisting(error: unknown): void {
  if (faultCode(error) !== 'EEXIST') throw error;
}
