/** Registers one test. The `it` or `test` of Jest, Vitest, Mocha and `node:test` all fit. */
export type It = (name: string, body: () => Promise<void>) => void;
