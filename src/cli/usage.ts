import { didYouMean } from '../diagnostics/suggest.js';
import { GENERATION_FLAGS } from './generation-options.js';
import { LIMIT_FLAGS } from './limit-options.js';

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Every option that some command takes, for suggestions. */
const OPTION_NAMES: readonly string[] = [
  ...['workspace', 'config', 'json', 'verbose', 'help', 'version'],
  ...[
    'kit',
    'param',
    'rule',
    'language',
    'grammar',
    'sandbox',
    'max-grade',
    ...LIMIT_FLAGS,
    ...GENERATION_FLAGS,
  ],
  ...['name', 'pattern', 'tools', 'description', 'ollama-model'],
  ...['http', 'host', 'token-env', 'allow-host', 'allow-origin'],
  ...['tier', 'jobs', 'min', 'yes'],
];

/** What to do after a usage error: the nearest option when one was mistyped, and where help is. */
export function usageHint(message: string): string {
  const unknown = /^Unknown arguments?: ([\w-]+)/.exec(message)?.[1];
  const options = OPTION_NAMES.map((name) => `--${name}`);
  const suggestion = unknown === undefined ? '' : didYouMean(`--${unknown}`, options).trimStart();
  return [suggestion, 'See lackpy --help, or --help after any command.']
    .filter((part) => part !== '')
    .join(' ');
}
