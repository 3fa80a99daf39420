/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What to do after a usage error. */
export function usageHint(message: string): string {
  return message.includes('\n') ? '' : 'See lackpy --help, or --help after any command.';
}
