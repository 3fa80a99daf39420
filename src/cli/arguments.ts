/** What a lone `-` becomes before yargs sees it: yargs takes it for an option where a positional argument stands. */
export const STDIN_ARGUMENT = '/dev/stdin/';

/** Stands before what follows `--`, so that yargs takes it for no option. No argument of a process holds it. */
const LITERAL = '\0';

/** Arguments as yargs can read them: a lone `-` means standard input, and what follows `--` is taken as it stands. */
export function prepareArguments(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const literal = end < 0 ? [] : argv.slice(end + 1);
  return [
    ...options.map((arg) => (arg === '-' ? STDIN_ARGUMENT : arg)),
    ...literal.map((arg) => LITERAL + arg),
  ];
}

/** Parsed arguments with every text as it was written. */
export function restoreArguments(args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, restore(value)]));
}

function restore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restore);
  return typeof value === 'string' && value.startsWith(LITERAL) ? value.slice(LITERAL.length) : value;
}
