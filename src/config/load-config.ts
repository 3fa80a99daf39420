import path from 'node:path';
import { cosmiconfig, type Loader } from 'cosmiconfig';
import { parse as parseToml } from 'smol-toml';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type { LoadedConfig } from './config.js';
import { camelCaseKeys } from './key-case.js';
import { parseConfig } from './parse-config.js';

const toml: Loader = (_file, content) => parseToml(content);

/** Where a workspace's config is looked for, first match wins. Data only: no file in this list is executed. */
export const CONFIG_PLACES: readonly string[] = [
  '.lackpyrc',
  '.lackpyrc.json',
  '.lackpyrc.yaml',
  '.lackpyrc.yml',
  '.lackpyrc.toml',
  'package.json',
  '.lackpy/config.toml',
];

/**
 * Reads the configuration of a workspace.
 * @param configFile a file named by the user; it may also be JavaScript or TypeScript, which is then executed.
 * @throws LackpyError CONFIG_UNREADABLE or CONFIG_INVALID.
 */
export async function loadConfig(workspaceRoot: string, configFile?: string): Promise<LoadedConfig> {
  const found = await read(workspaceRoot, configFile);
  if (found === null) return { config: parseConfig({}, null), file: null, given: {} };
  return {
    config: parseConfig(found.config, found.filepath),
    file: found.filepath,
    given: camelCaseKeys(found.config),
  };
}

async function read(
  root: string,
  configFile: string | undefined,
): Promise<{ config: unknown; filepath: string } | null> {
  const explorer = cosmiconfig('lackpy', {
    searchStrategy: 'none',
    searchPlaces: [...CONFIG_PLACES],
    loaders: { '.toml': toml },
    cache: false,
    ignoreEmptySearchPlaces: true,
  });
  try {
    return configFile === undefined
      ? await explorer.search(root)
      : await explorer.load(path.resolve(configFile));
  } catch (error) {
    const file = configFile ?? (error as { filepath?: string }).filepath;
    throw new LackpyError('CONFIG_UNREADABLE', `Cannot read the configuration: ${messageOf(error)}`, {
      hint: 'Correct the file, or name another one with --config.',
      ...(file === undefined ? {} : { file }),
      cause: error,
    });
  }
}
