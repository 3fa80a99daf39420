import type { Diagnostic, Fix, Location } from 'lackpy';

/** Copies what a rule returned, so that the rule keeps no hand on it. Throws when it is not a list of findings. */
export function readFindings(value: unknown): Diagnostic[] {
  if (isPromise(value)) {
    // Its outcome is of no use, and a rejection nobody handles would end the host.
    value.then(undefined, () => undefined);
    throw new TypeError('it returned a promise; a rule answers at once');
  }
  if (!Array.isArray(value)) throw new TypeError('it returned something other than a list of findings');
  return Array.from(value as readonly unknown[], readFinding);
}

function readFinding(value: unknown): Diagnostic {
  if (!isRecord(value)) throw new TypeError('it returned a finding that is not an object');
  const { code, message, location, hint, fix } = value;
  if (typeof code !== 'string' || code === '') throw new TypeError('it returned a finding without a code');
  if (typeof message !== 'string' || message === '') {
    throw new TypeError('it returned a finding without a message');
  }
  return {
    code,
    message,
    location: readLocation(location),
    ...(typeof hint === 'string' ? { hint } : {}),
    ...(fix === undefined ? {} : { fix: readFix(fix) }),
  };
}

function readLocation(value: unknown): Location | null {
  if (value === null || value === undefined) return null;
  if (!isRecord(value)) throw new TypeError('it returned a finding whose location is not an object');
  const { line, column, endLine, endColumn } = value;
  if (isCount(line, 1) && isCount(column, 1) && isCount(endLine, 1) && isCount(endColumn, 1)) {
    return { line, column, endLine, endColumn };
  }
  throw new TypeError('it returned a finding whose location is not made of lines and columns from 1');
}

function readFix(value: unknown): Fix {
  if (isRecord(value)) {
    const { start, end, text } = value;
    if (isCount(start, 0) && isCount(end, 0) && typeof text === 'string') return { start, end, text };
  }
  throw new TypeError('it returned a finding whose fix is not { start, end, text }');
}

function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isRecord(value) && typeof value['then'] === 'function';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
