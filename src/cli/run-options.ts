import type { Argv, InferredOptionTypes } from 'yargs';
import type { RunOptions } from '../delegate/preparation.js';
import type { Io } from './io.js';
import { programOptions, withProgramOptions, type ProgramArgs } from './program-options.js';

const OPTIONS = {
  sandbox: { type: 'string', describe: 'Run in the process sandbox, with a profile if one is named' },
  timeout: { type: 'number', describe: 'Wall time in seconds', requiresArg: true },
} as const;

/** The parsed options of commands that run programs. */
export type RunArgs = ProgramArgs & InferredOptionTypes<typeof OPTIONS>;

/** Adds the options of commands that run programs. */
export function withRunOptions<T>(yargs: Argv<T>): Argv<T & RunArgs> {
  return withProgramOptions(yargs.options(OPTIONS)) as unknown as Argv<T & RunArgs>;
}

/** The service options behind the command line's. */
export function runOptions(args: RunArgs, io: Io): RunOptions {
  return {
    ...programOptions(args, io),
    sandbox: args.sandbox === undefined ? undefined : args.sandbox === '' ? true : args.sandbox,
    limits: args.timeout === undefined ? undefined : { timeoutMs: Math.round(args.timeout * 1000) },
  };
}
