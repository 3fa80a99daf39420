import type { ConfigEntry } from '../config/effective-config.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { PORTS, type PortKey } from '../ports/port.js';
import { examinePlugins } from './doctor.js';
import { installedPlugins } from './installed-plugins.js';
import { packageName } from './package-name.js';
import { pluginInfo, type PluginFacts, type PluginInfo } from './plugin-info.js';
import { pluginDefaults } from './plugin-options.js';
import type { PluginOrigin, PluginRecord } from './plugin-record.js';

/** What a plugin binds. */
export interface Binding {
  readonly port: PortKey;
  readonly name: string;
  readonly description: string;
}

/** A plugin as `lackpy plugin list` shows it. */
export interface PluginSummary {
  readonly name: string;
  readonly version: string | null;
  readonly status: 'loaded' | 'failed' | 'not loaded';
  readonly origin: PluginOrigin | null;
  readonly provides: readonly Binding[];
  readonly loadMs: number;
  /** Why it failed, or why it is not loaded. */
  readonly reason: string | null;
  readonly hint: string | null;
}

function bindingsOf(record: PluginRecord): Binding[] {
  return PORTS.flatMap((port) =>
    (record.manifest?.provides[port] ?? []).map(({ name, description }) => ({
      port,
      name,
      description: description ?? '',
    })),
  );
}

function summaryOf(record: PluginRecord): PluginSummary {
  return {
    name: record.package,
    version: record.version,
    status: record.problem === null ? 'loaded' : 'failed',
    origin: record.origin,
    provides: bindingsOf(record),
    loadMs: record.loadMs,
    reason: record.problem?.message ?? null,
    hint: record.problem?.hint ?? null,
  };
}

/** The plugins of a process: what was loaded, what failed and why, what is installed but not loaded. */
export class PluginCatalog {
  constructor(
    private readonly facts: PluginFacts,
    /** Every fault met while plugins were loaded and their options checked. */
    readonly problems: readonly LackpyError[],
    private readonly folder: string,
    private readonly closeInstances: () => Promise<void>,
  ) {}

  /** Asked-for plugins in load order, then installed ones that nobody asked for. */
  list(): PluginSummary[] {
    const { records } = this.facts;
    const known = new Set(records.map((record) => record.package));
    const idle = installedPlugins(this.folder).filter((plugin) => !known.has(plugin.name));
    return [
      ...records.map(summaryOf),
      ...idle.map((plugin): PluginSummary => ({
        name: plugin.name,
        version: plugin.version,
        status: 'not loaded',
        origin: null,
        provides: [],
        loadMs: 0,
        reason: 'installed, but the config does not name it',
        hint: `Add "${plugin.name}" to \`plugins\` in the config.`,
      })),
    ];
  }

  /**
   * One plugin, by its package name or the short name that configs use.
   * @throws LackpyError PLUGIN_NOT_FOUND with the nearest name.
   */
  info(name: string): PluginInfo {
    const { records } = this.facts;
    const record = records.find((one) => [name, packageName(name)].includes(one.package));
    if (record !== undefined) return pluginInfo(record, this.facts);
    const names = this.list().map((plugin) => plugin.name);
    const idle = names.includes(packageName(name));
    throw new LackpyError(
      'PLUGIN_NOT_FOUND',
      idle
        ? `Plugin '${name}' is installed, but not loaded`
        : `There is no plugin '${name}'.${didYouMean(packageName(name), names)}`,
      {
        hint: idle
          ? `Add "${packageName(name)}" to \`plugins\` in the config.`
          : `Install it with: npm install --save-dev ${packageName(name)}`,
      },
    );
  }

  /** Everything that is wrong, each with its fix; see `examinePlugins`. */
  examine(): LackpyError[] {
    return examinePlugins(this.facts.records, this.problems, this.folder);
  }

  /** The options that plugins fill in where the config gives none. */
  async defaults(): Promise<ConfigEntry[]> {
    return await pluginDefaults(this.facts.requests);
  }

  /** Closes every implementation that was made, last made first. */
  async close(): Promise<void> {
    await this.closeInstances();
  }
}
