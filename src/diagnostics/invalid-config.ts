import { LackpyError } from './lackpy-error.js';

/** One fault of a configuration: the key as it is spelled there and what is wrong with it. */
export interface ConfigFault {
  readonly key: string;
  readonly message: string;
}

/**
 * The error about a configuration that names every fault.
 * @param file where the configuration came from; null for one given in code.
 */
export function invalidConfig(faults: readonly ConfigFault[], file: string | null): LackpyError {
  const where = file ?? 'the config given in code';
  const lines = faults.map((fault) => `  ${fault.key}: ${fault.message}`);
  return new LackpyError('CONFIG_INVALID', `Invalid configuration in ${where}\n${lines.join('\n')}`, {
    hint: 'Correct the keys named above; docs/config.md lists every key.',
    ...(file === null ? {} : { file }),
    ...(faults[0] === undefined ? {} : { key: faults[0].key }),
  });
}
