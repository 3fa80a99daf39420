import { schemaJson, type JsonSchema } from '../tools/schema-json.js';
import { PORTS, type PortKey } from '../ports/port.js';
import type { ContributionIndex } from './contribution-index.js';
import { DEFAULT_PLUGINS } from './default-plugins.js';
import type { InstanceRequest } from './instantiate.js';
import type { PluginOrigin, PluginRecord } from './plugin-record.js';

/** One contribution of a plugin. */
export interface ContributionInfo {
  readonly port: PortKey;
  readonly name: string;
  readonly description: string;
  /** The names it is bound under. */
  readonly boundAs: readonly string[];
  /** Whether it takes options. */
  readonly takesOptions: boolean;
  /** Its options as JSON Schema; null when it takes none, or its schema library does not tell. */
  readonly options: JsonSchema | null;
  /** The plugin that provides this name instead; null when this one does. */
  readonly overriddenBy: string | null;
  /** Plugins that provide the same name and are not used. */
  readonly overrides: readonly string[];
}

/** All there is to know of a plugin. */
export interface PluginInfo {
  readonly name: string;
  readonly version: string | null;
  readonly apiVersion: number | null;
  readonly description: string;
  readonly status: 'loaded' | 'failed';
  readonly origin: PluginOrigin;
  /** The folder it was loaded from; null when it was given in code or not found. */
  readonly folder: string | null;
  /** Whether it was given in code in place of the default plugin of its name. */
  readonly replacesDefault: boolean;
  readonly loadMs: number;
  readonly provides: readonly ContributionInfo[];
  readonly reason: string | null;
  readonly hint: string | null;
}

/** What a process knows of its plugins. */
export interface PluginFacts {
  readonly records: readonly PluginRecord[];
  readonly index: ContributionIndex;
  readonly requests: readonly InstanceRequest<PortKey>[];
}

/** Tells of one plugin. */
export function pluginInfo(record: PluginRecord, facts: PluginFacts): PluginInfo {
  const { manifest, problem } = record;
  return {
    name: record.package,
    version: record.version,
    apiVersion: manifest?.apiVersion ?? null,
    description: manifest?.description ?? '',
    status: problem === null ? 'loaded' : 'failed',
    origin: record.origin,
    folder: record.folder,
    replacesDefault: record.origin !== 'default' && DEFAULT_PLUGINS.includes(record.package),
    loadMs: record.loadMs,
    provides: PORTS.flatMap((port) => contributionsOf(record, port, facts)),
    reason: problem?.message ?? null,
    hint: problem?.hint ?? null,
  };
}

function contributionsOf(record: PluginRecord, port: PortKey, facts: PluginFacts): ContributionInfo[] {
  return (record.manifest?.provides[port] ?? []).map(({ name, description, options }) => {
    const used = facts.index.get(port, name);
    const isUsed = used?.plugin === record;
    return {
      port,
      name,
      description: description ?? '',
      boundAs: facts.requests.filter(({ entry }) => isUsed && entry === used).map((request) => request.name),
      takesOptions: options !== undefined,
      options: options === undefined ? null : schemaJson(options),
      overriddenBy: isUsed || used === undefined ? null : used.plugin.package,
      overrides: isUsed ? othersWith(record, port, name, facts) : [],
    };
  });
}

function othersWith(record: PluginRecord, port: PortKey, name: string, { records }: PluginFacts): string[] {
  return records
    .filter((other) => other !== record)
    .filter((other) => (other.manifest?.provides[port] ?? []).some((item) => item.name === name))
    .map((other) => other.package);
}
