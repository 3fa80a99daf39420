import type { Argv, ArgumentsCamelCase } from 'yargs';
import type { Session } from './session.js';

/** A command: its words, its arguments, and what it does. */
export interface Command<Args> {
  /** The words and positionals as yargs writes them: `kit info <name>`. */
  readonly command: string;
  readonly describe: string;
  readonly builder: (yargs: Argv) => Argv<Args>;
  /** Does the work and returns the exit code: 0 success, 1 failure. */
  readonly run: (args: ArgumentsCamelCase<Args>, session: Session) => Promise<number>;
}

/** A command whose argument type is known only to itself. */
export interface AnyCommand {
  readonly command: string;
  readonly describe: string;
  readonly builder: (yargs: Argv) => Argv;
  readonly run: (args: ArgumentsCamelCase, session: Session) => Promise<number>;
}

/** Types a command. */
export function command<Args>(definition: Command<Args>): AnyCommand {
  return definition as unknown as AnyCommand;
}
