import type { It } from 'lackpy/testing';

/** One check of a contract suite. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const PATIENCE_MS = 6000;

/** The checks that a contract suite registers, in order, without running them. */
export function collectChecks(suite: (it: It) => void): Check[] {
  const checks: Check[] = [];
  suite((name, run) => void checks.push({ name, run }));
  return checks;
}

/** What a check fails with; null when it passes. A check that does not end in time fails. */
export async function failureOf(check: Check): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The check did not end')), PATIENCE_MS);
  });
  try {
    await Promise.race([check.run(), late]);
    return null;
  } catch (error) {
    return messageOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Duck-typed: an assertion of Node's own comes from another realm than the tests. */
function messageOf(error: unknown): string {
  const isWorded = typeof error === 'object' && error !== null && 'message' in error;
  return isWorded ? String(error.message) : String(error);
}
