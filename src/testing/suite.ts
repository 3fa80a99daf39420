/** Registers one test. The `it` or `test` of Jest, Vitest, Mocha and `node:test` all fit. */
export type It = (name: string, body: () => Promise<void>) => void;

/** Whether a thrown value is an error, of whatever realm: test runners load modules into realms of their own. */
export function isError(value: unknown): value is Error {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && 'stack' in value && 'message' in value && typeof value.message === 'string';
}
