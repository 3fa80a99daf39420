import yargs, { type Argv } from 'yargs';
import { ERROR_CODES } from '../diagnostics/error-codes.js';
import { isLackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type { AnyCommand } from './command.js';
import { COMMAND_GROUPS, COMMANDS } from './commands/index.js';
import type { Io } from './io.js';
import { prepareArguments, restoreArguments } from './arguments.js';
import { Session, type GlobalOptions } from './session.js';
import { UsageError, usageHint } from './usage.js';
import { coreVersion } from './version.js';

/** Exit codes: done, failed, wrong usage. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

const GLOBALS = {
  workspace: {
    type: 'string',
    describe: 'Folder to work in',
    defaultDescription: 'current folder',
    requiresArg: true,
  },
  config: { type: 'string', describe: 'Config file to use', requiresArg: true },
  json: { type: 'boolean', describe: 'Print JSON also on a terminal' },
  verbose: { type: 'boolean', describe: 'Show causes and stack traces of errors' },
} as const;

type Outcome = (code: number) => void;

function add(parser: Argv, item: AnyCommand, io: Io, done: Outcome): Argv {
  return parser.command(
    item.command,
    item.describe,
    (inner) => item.builder(inner),
    async (args) => {
      const given = restoreArguments(args) as typeof args;
      done(await item.run(given, new Session(io, given as GlobalOptions)));
    },
  );
}

function addGroup(
  parser: Argv,
  name: string,
  describe: string,
  items: readonly AnyCommand[],
  io: Io,
  done: Outcome,
): Argv {
  return parser.command(name, describe, (inner) => {
    const group = items.reduce<Argv>((nested, item) => add(nested, item, io, done), inner);
    const words = items.map((item) => item.command.split(' ')[0]).join(', ');
    return group.demandCommand(1, `Say which: lackpy ${name} ${words}`).recommendCommands();
  });
}

function buildParser(argv: readonly string[], io: Io, done: Outcome): Argv {
  const base = yargs([...argv])
    .scriptName('lackpy')
    .usage(
      '$0 <command>\n\nTurns an intent into a small program, proves it harmless, runs it, traces every tool call.',
    )
    .detectLocale(false)
    .options(GLOBALS)
    .parserConfiguration({ 'duplicate-arguments-array': true, 'boolean-negation': true })
    .version(coreVersion())
    .help()
    .alias('help', 'h')
    .wrap(Math.min(io.columns, 110))
    .exitProcess(false)
    .strict()
    .demandCommand(1, 'Say what to do: a command is missing')
    .recommendCommands()
    .example('$0 delegate "read the file README.md"', 'Read a file, traced')
    .epilogue('Exit codes: 0 done, 1 failed, 2 wrong usage.')
    .fail((message, error) => {
      throw (error as Error | undefined) ?? new UsageError(message);
    });
  const withCommands = COMMANDS.reduce<Argv>((parser, item) => add(parser, item, io, done), base as Argv);
  return COMMAND_GROUPS.reduce<Argv>(
    (parser, group) => addGroup(parser, group.name, group.describe, group.commands, io, done),
    withCommands,
  );
}

function report(error: unknown, io: Io, verbose: boolean): number {
  if (error instanceof UsageError) {
    io.stderr(`lackpy: ${error.message}\n  ${usageHint(error.message)}\n`);
    return EXIT.usage;
  }
  const known = isLackpyError(error);
  const code = known && error.code in ERROR_CODES ? error.code : 'INTERNAL';
  io.stderr(`lackpy: error: ${messageOf(error)} [${code}]\n`);
  if (known && error.hint !== undefined) io.stderr(`  hint: ${error.hint}\n`);
  if (verbose && error instanceof Error) io.stderr(`${error.stack ?? ''}\n`);
  if (verbose && error instanceof Error && error.cause !== undefined)
    io.stderr(`cause: ${messageOf(error.cause)}\n`);
  return known && error.code === 'USAGE' ? EXIT.usage : EXIT.failed;
}

/**
 * Runs one command line.
 * @returns the exit code.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.ok;
  const words = prepareArguments(argv);
  try {
    const parser = buildParser(words, io, (code) => {
      exitCode = code;
    });
    const unread = { text: '' };
    await parser.parseAsync(words, {}, (_error, _args, output) => {
      unread.text = output;
    });
    if (unread.text !== '') io.stdout(`${unread.text}\n`);
    return exitCode;
  } catch (error) {
    return report(error, io, argv.includes('--verbose'));
  }
}
