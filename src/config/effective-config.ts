import type { Config, LoadedConfig, Selection } from './config.js';
import { maskSecrets } from './mask-secrets.js';

/** A value of the effective configuration, secrets masked. */
export interface ConfigEntry {
  /** The key as a config file would write it. */
  readonly key: string;
  readonly value: unknown;
  /** Who said so. */
  readonly from: 'default' | 'file' | 'code' | 'plugin';
  /** The file or plugin; null for defaults of lackpy and config given in code. */
  readonly source: string | null;
}

type Origin = Pick<ConfigEntry, 'from' | 'source'>;

const DEFAULT: Origin = { from: 'default', source: null };

/** An option as a config key: `toolProviders.files` and `root` are `toolProviders.files.root`. */
export function configEntry(key: string, value: unknown, origin: Origin): ConfigEntry {
  return { key, value: maskSecrets(value, key.split('.').at(-1)), ...origin };
}

/** Where what the config gives came from. */
export function givenBy({ file }: Pick<LoadedConfig, 'file'>): Origin {
  return file === null ? { from: 'code', source: null } : { from: 'file', source: file };
}

/** Every value that a configuration sets or leaves at lackpy's default. Options that plugins fill in are not here. */
export function configEntries(loaded: LoadedConfig): ConfigEntry[] {
  const given = givenBy(loaded);
  return Object.entries(valuesOf(loaded.config)).map(([key, value]) => {
    const isGiven = holds(loaded.given, key) || holds(loaded.given, ALSO_SET_BY[key] ?? key);
    return configEntry(key, value, isGiven ? given : DEFAULT);
  });
}

/** Keys whose value another key gives when they are absent. */
const ALSO_SET_BY: Readonly<Record<string, string>> = {
  'limits.timeoutMs': 'sandbox.timeoutSeconds',
  'limits.memoryBytes': 'sandbox.memoryMb',
};

function holds(given: unknown, key: string): boolean {
  let at: unknown = given;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return false;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return at !== undefined;
}

function written({ name, options }: Selection): unknown {
  return options === undefined ? name : [name, options];
}

function under(prefix: string, group: object): [string, unknown][] {
  return Object.entries(group).map(([key, value]: [string, unknown]) => [`${prefix}.${key}`, value]);
}

function valuesOf(config: Config): Record<string, unknown> {
  const { inference, policy } = config;
  const { order, correction, budget } = inference;
  return Object.fromEntries([
    ['language', config.language],
    ['grammar', config.grammar],
    ['validator', written(config.validator)],
    ['executor', written(config.executor)],
    ['plugins', config.plugins.map(written)],
    ['rules', config.rules.map(written)],
    ['trace', config.trace.map(written)],
    ...under('toolProviders', Object.fromEntries(config.toolProviders)),
    ['tools', config.tools],
    ['inference.order', order.map((group) => (group.length === 1 ? group[0] : group))],
    ...[...inference.providers].map(([name, { plugin, options }]) => {
      return [`inference.providers.${name}`, { plugin, ...(options as object) }] as [string, unknown];
    }),
    ...under('inference.correction', correction),
    ...under('inference.budget', budget),
    ...under('kit', config.kit),
    ['policy.maxGrade', policy.maxGrade],
    ['policy.signatures', policy.signatures],
    ...[...policy.arguments].map(([tool, rules]): [string, unknown] => [
      `policy.arguments.${tool}`,
      Object.fromEntries(rules),
    ]),
    ...under('sandbox', config.sandbox),
    ...under('limits', config.limits),
  ]);
}
