/** What a lone `-` becomes before yargs sees it: yargs takes it for an option where a positional argument stands. */
export const STDIN_ARGUMENT = '/dev/stdin/';

/** Arguments in which a lone `-` means standard input. */
export function markStdin(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((arg, index) => (arg === '-' && (end < 0 || index < end) ? STDIN_ARGUMENT : arg));
}
