import type { LackpyError } from '../diagnostics/lackpy-error.js';
import { PORTS, type PortKey } from '../ports/port.js';
import { installedPlugins } from './installed-plugins.js';
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
    private readonly records: readonly PluginRecord[],
    /** Every fault met while plugins were loaded and their options checked. */
    readonly problems: readonly LackpyError[],
    private readonly folder: string,
    private readonly closeInstances: () => Promise<void>,
  ) {}

  /** Asked-for plugins in load order, then installed ones that nobody asked for. */
  list(): PluginSummary[] {
    const known = new Set(this.records.map((record) => record.package));
    const idle = installedPlugins(this.folder).filter((plugin) => !known.has(plugin.name));
    return [
      ...this.records.map(summaryOf),
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

  /** Closes every implementation that was made, last made first. */
  async close(): Promise<void> {
    await this.closeInstances();
  }
}
