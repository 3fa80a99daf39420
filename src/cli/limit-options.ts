import type { Argv, Options } from 'yargs';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { Limits } from '../ports/limits.js';

interface LimitOption {
  readonly flag: string;
  readonly limit: keyof Limits;
  readonly describe: string;
  /** How many units of the limit one unit of the flag is. */
  readonly unit: number;
}

const SECOND = 1000;
const MEGABYTE = 1024 * 1024;

/** Limits of checking a program. */
const CHECK_LIMITS: readonly LimitOption[] = [
  { flag: 'max-source', limit: 'sourceBytes', describe: 'Bytes of source text', unit: 1 },
  { flag: 'max-nesting', limit: 'nestingDepth', describe: 'Nesting of expressions and blocks', unit: 1 },
];

/** Limits of running a program. */
const RUN_LIMITS: readonly LimitOption[] = [
  { flag: 'timeout', limit: 'timeoutMs', describe: 'Wall time in seconds', unit: SECOND },
  { flag: 'max-steps', limit: 'steps', describe: 'Units of work of the run', unit: 1 },
  { flag: 'max-operation', limit: 'operationSteps', describe: 'Units of work of one operation', unit: 1 },
  { flag: 'max-memory', limit: 'memoryBytes', describe: 'Megabytes that the program holds', unit: MEGABYTE },
  { flag: 'max-output', limit: 'outputBytes', describe: 'Bytes of printed text, and of output', unit: 1 },
  { flag: 'max-tool-calls', limit: 'toolCalls', describe: 'Tool calls of the run', unit: 1 },
  { flag: 'max-concurrent', limit: 'concurrentCalls', describe: 'Tool calls in flight at once', unit: 1 },
  {
    flag: 'tool-timeout',
    limit: 'toolTimeoutMs',
    describe: 'Wall time of one tool call in seconds',
    unit: SECOND,
  },
];

const LIMITS: readonly LimitOption[] = [...CHECK_LIMITS, ...RUN_LIMITS];

/** The names of all flags that set a limit. */
export const LIMIT_FLAGS: readonly string[] = LIMITS.map(({ flag }) => flag);

/** Adds the limits of commands that check programs. */
export function withCheckLimits<T>(yargs: Argv<T>): Argv<T> {
  return yargs.options(optionsOf(CHECK_LIMITS)) as unknown as Argv<T>;
}

/** Adds the limits of commands that run programs. */
export function withRunLimits<T>(yargs: Argv<T>): Argv<T> {
  return yargs.options(optionsOf(RUN_LIMITS)) as unknown as Argv<T>;
}

/**
 * The limits that a command line sets.
 * @throws LackpyError USAGE for something that is no number above 0.
 */
export function limitsOf(args: object): Partial<Limits> | undefined {
  const given = Object.entries(args);
  const chosen = LIMITS.flatMap(({ flag, limit, unit }): [string, number][] => {
    const value: unknown = given.find(([name]) => name === flag)?.[1];
    return value === undefined ? [] : [[limit, amount(flag, value, unit)]];
  });
  return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
}

function amount(flag: string, value: unknown, unit: number): number {
  const units = typeof value === 'number' ? Math.round(value * unit) : NaN;
  if (Number.isSafeInteger(units) && units > 0) return units;
  throw new LackpyError('USAGE', `--${flag} takes one number above 0`, {
    hint: `Write it once, such as --${flag} ${unit === SECOND ? '2.5' : '100'}.`,
  });
}

function optionsOf(limits: readonly LimitOption[]): Record<string, Options> {
  return Object.fromEntries(
    limits.map(({ flag, describe }): [string, Options] => [
      flag,
      { type: 'number', describe, requiresArg: true, group: 'Limits:' },
    ]),
  );
}
