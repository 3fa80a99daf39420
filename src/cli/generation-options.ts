import type { Argv } from 'yargs';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { BudgetLimits } from '../ports/generation-budget.js';

const OPTIONS = {
  'max-attempts': { type: 'number', describe: 'Requests to models', requiresArg: true, group: 'Models:' },
  'max-tokens': {
    type: 'number',
    describe: 'Tokens of models, in and out',
    requiresArg: true,
    group: 'Models:',
  },
  'generation-timeout': {
    type: 'number',
    describe: 'Seconds that making the program may take',
    requiresArg: true,
    group: 'Models:',
  },
} as const;

const BUDGET: readonly (readonly [keyof typeof OPTIONS, keyof BudgetLimits, number])[] = [
  ['max-attempts', 'attempts', 1],
  ['max-tokens', 'tokens', 1],
  ['generation-timeout', 'timeMs', 1000],
];

/** The names of all options about models. */
export const GENERATION_FLAGS: readonly string[] = Object.keys(OPTIONS);

/** Adds the options of commands that make programs. */
export function withGenerationOptions<T>(yargs: Argv<T>): Argv<T> {
  return yargs.options(OPTIONS) as unknown as Argv<T>;
}

/**
 * The budget that a command line sets.
 * @throws LackpyError USAGE for something that is no number above 0.
 */
export function budgetOf(args: object): Partial<BudgetLimits> {
  const given = new Map(Object.entries(args) as [string, unknown][]);
  return Object.fromEntries(
    BUDGET.flatMap(([flag, key, unit]): [string, number][] => {
      const value = given.get(flag);
      if (value === undefined) return [];
      const amount = typeof value === 'number' ? Math.round(value * unit) : NaN;
      if (Number.isSafeInteger(amount) && amount > 0) return [[key, amount]];
      throw new LackpyError('USAGE', `--${flag} takes one number above 0`, {
        hint: `Write it once, such as --${flag} 3.`,
      });
    }),
  );
}
