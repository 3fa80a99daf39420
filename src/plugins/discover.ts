import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedConfig } from '../config/config.js';
import { orderKey } from '../config/order-key.js';
import type { PortKey } from '../ports/port.js';
import { DEFAULT_PLUGINS } from './default-plugins.js';
import type { PluginRequest } from './load-plugin.js';
import { conventionalPackage, packageName } from './package-name.js';

/** The folder of this core, from which the default plugins are resolved. */
const CORE_FOLDER = path.dirname(fileURLToPath(import.meta.url));

/** A name that the config uses for a port, and the key it stands under. */
export interface UsedName {
  readonly port: PortKey;
  readonly name: string;
  readonly key: string;
}

/** The names that a config uses, each with its key. */
export function usedNames({ config, given }: LoadedConfig): UsedName[] {
  const tiers = config.inference.order.flat().map((name): UsedName => {
    const tier = config.inference.providers.get(name);
    return tier === undefined
      ? { port: 'inferenceProvider', name, key: orderKey(given, name) }
      : { port: 'inferenceProvider', name: tier.plugin, key: `inference.providers.${name}.plugin` };
  });
  return [
    { port: 'parser', name: config.language, key: 'language' },
    { port: 'validator', name: config.validator.name, key: 'validator' },
    { port: 'executor', name: config.executor.name, key: 'executor' },
    ...config.rules.map(({ name }, index): UsedName => ({
      port: 'rule',
      name,
      key: `rules[${String(index)}]`,
    })),
    ...config.trace.map(({ name }, index): UsedName => ({
      port: 'traceSink',
      name,
      key: `trace[${String(index)}]`,
    })),
    ...[...config.toolProviders.keys()].map((name): UsedName => ({
      port: 'toolProvider',
      name,
      key: `toolProviders.${name}`,
    })),
    ...config.tools.map(({ provider }, index): UsedName => ({
      port: 'toolProvider',
      name: provider,
      key: `tools[${String(index)}].provider`,
    })),
    ...tiers,
  ];
}

/** Where packages named in a config are resolved from: its own folder, then the core's. */
function foldersFor(loaded: LoadedConfig, workspaceRoot: string): readonly string[] {
  return [loaded.file === null ? workspaceRoot : path.dirname(loaded.file), CORE_FOLDER];
}

/**
 * The plugins to load: those of the config and the default set. A package that both name is loaded once, with the
 * config's options.
 * @param supplied names of packages whose manifest was given in code.
 */
export function pluginRequests(
  loaded: LoadedConfig,
  workspaceRoot: string,
  supplied: ReadonlySet<string>,
): PluginRequest[] {
  const from = foldersFor(loaded, workspaceRoot);
  const configured = loaded.config.plugins.map(({ name, options }, index): PluginRequest => ({
    package: packageName(name),
    origin: 'config',
    options,
    from,
    file: loaded.file,
    key: `plugins[${String(index)}]`,
  }));
  const named = new Set([...supplied, ...configured.map((request) => request.package)]);
  const defaults = DEFAULT_PLUGINS.filter((name) => !named.has(name)).map((name): PluginRequest => ({
    package: name,
    origin: 'default',
    options: undefined,
    from: [CORE_FOLDER, ...from],
    file: null,
    key: null,
  }));
  return [...configured.filter((request) => !supplied.has(request.package)), ...defaults];
}

/** The package that by convention provides a name which no loaded plugin does. */
export function requestForName(used: UsedName, loaded: LoadedConfig, workspaceRoot: string): PluginRequest {
  return {
    package: conventionalPackage(used.port, used.name),
    origin: 'name',
    options: undefined,
    from: foldersFor(loaded, workspaceRoot),
    file: loaded.file,
    key: used.key,
  };
}
