import type { LoadedConfig } from '../config/config.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { ContributionIndex } from './contribution-index.js';
import { pluginRequests, requestForName, usedNames } from './discover.js';
import { loadPlugin } from './load-plugin.js';
import type { PluginManifest } from './manifest.js';
import type { PluginRecord } from './plugin-record.js';
import { manifestFault } from './check-manifest.js';

/** The plugins of a process after discovery, loading and checking. */
export interface BootedPlugins {
  readonly records: readonly PluginRecord[];
  readonly index: ContributionIndex;
  /** Everything that went wrong, one error per fault. */
  readonly problems: readonly LackpyError[];
}

function suppliedRecord(manifest: PluginManifest): PluginRecord {
  const fault = manifestFault(manifest);
  return {
    package: typeof manifest.name === 'string' ? manifest.name : '(a plugin given in code)',
    origin: 'code',
    version: null,
    folder: null,
    options: undefined,
    manifest: fault === null ? manifest : null,
    problem:
      fault === null
        ? null
        : new LackpyError(fault.code, `A plugin given in code cannot be used: ${fault.message}`),
    loadMs: 0,
  };
}

/**
 * Discovers and loads plugins and indexes what they provide. A name that the config uses and nobody provides is looked
 * for under its conventional package name. Never throws: one faulty plugin does not stop the others.
 */
export async function bootPlugins(
  loaded: LoadedConfig,
  workspaceRoot: string,
  manifests: readonly PluginManifest[],
): Promise<BootedPlugins> {
  const supplied = manifests.map(suppliedRecord);
  const requests = pluginRequests(loaded, workspaceRoot, new Set(supplied.map((record) => record.package)));
  const records = [...supplied, ...(await Promise.all(requests.map(loadPlugin)))];
  const index = new ContributionIndex();
  const problems = records.flatMap((record) => [
    ...(record.problem === null ? [] : [record.problem]),
    ...index.add(record),
  ]);

  for (const used of usedNames(loaded)) {
    if (index.get(used.port, used.name) !== undefined) continue;
    const request = requestForName(used, loaded, workspaceRoot);
    if (records.some((record) => record.package === request.package)) continue;
    const record = await loadPlugin(request);
    records.push(record);
    problems.push(...(record.problem === null ? [] : [record.problem]), ...index.add(record));
  }
  return { records, index, problems };
}
