import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { listNames } from '../diagnostics/suggest.js';
import { isPath } from './package-name.js';
import type { PluginRecord } from './plugin-record.js';
import { resolvePackage, searchFolders } from './resolve-package.js';

/** The folder of the package that this file belongs to. */
function packageFolder(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : packageFolder(parent);
}

const CORE_FOLDER = packageFolder(path.dirname(fileURLToPath(import.meta.url)));

/** A plugin that would get another copy of lackpy than the one that runs. */
function coreDuplicate(record: PluginRecord, core: string): LackpyError[] {
  if (record.folder === null) return [];
  const seen = resolvePackage('lackpy', record.folder);
  if (seen === null || seen.folder === core) return [];
  const version = seen.version === null ? '' : ` ${seen.version}`;
  return [
    new LackpyError(
      'CORE_DUPLICATE',
      `Plugin '${record.package}' sees another copy of lackpy${version}, in ${seen.folder}; running is ${core}`,
      {
        hint: 'Plugins name lackpy as a peer dependency. Run `npm dedupe`, or install one version of lackpy for both.',
      },
    ),
  ];
}

/** Copies of a plugin package that differ, where the workspace or the core would find them. */
function twoVersions(record: PluginRecord, folders: readonly string[]): LackpyError[] {
  if (record.folder === null || isPath(record.package)) return [];
  const copies = new Map<string, string>();
  for (const modules of folders.flatMap(searchFolders)) {
    if (!existsSync(path.join(modules, record.package, 'package.json'))) continue;
    const found = resolvePackage(path.join(modules, record.package), modules);
    if (found !== null) copies.set(found.folder, found.version ?? 'no version');
  }
  if (copies.size < 2) return [];
  const where = [...copies].map(([folder, version]) => `${version} in ${folder}`);
  return [
    new LackpyError(
      'PLUGIN_VERSIONS',
      `Plugin '${record.package}' is installed more than once: ${listNames(where)}; used is ${record.folder}`,
      {
        hint: `Keep one: npm uninstall ${record.package} in the folders that should not have it, or npm dedupe.`,
      },
    ),
  ];
}

/**
 * Everything that is wrong with the plugins of a process: the faults met while they were loaded, further copies of the
 * core, and plugins that are installed more than once. Each says what to do.
 * @param core the folder of the core that runs.
 */
export function examinePlugins(
  records: readonly PluginRecord[],
  problems: readonly LackpyError[],
  workspace: string,
  core: string = CORE_FOLDER,
): LackpyError[] {
  const own = records.flatMap((record) => [
    ...coreDuplicate(record, core),
    ...twoVersions(record, [workspace, core]),
  ]);
  return [...problems, ...own];
}
