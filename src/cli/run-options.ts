import type { Argv, InferredOptionTypes } from 'yargs';
import type { RunOptions } from '../delegate/preparation.js';
import type { Io } from './io.js';
import { withRunLimits } from './limit-options.js';
import { programOptions, withProgramOptions, type ProgramArgs } from './program-options.js';

const OPTIONS = {
  sandbox: { type: 'string', describe: 'Run in the process sandbox, with a profile if one is named' },
} as const;

/** The parsed options of commands that run programs. */
export type RunArgs = ProgramArgs & InferredOptionTypes<typeof OPTIONS>;

/** Adds the options of commands that run programs. */
export function withRunOptions<T>(yargs: Argv<T>): Argv<T & RunArgs> {
  return withRunLimits(withProgramOptions(yargs.options(OPTIONS))) as unknown as Argv<T & RunArgs>;
}

/** The service options behind the command line's. */
export function runOptions(args: RunArgs, io: Io): RunOptions {
  return {
    ...programOptions(args, io),
    sandbox: args.sandbox === undefined ? undefined : args.sandbox === '' ? true : args.sandbox,
  };
}
