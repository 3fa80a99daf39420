import { configEntry, type ConfigEntry } from '../config/effective-config.js';
import { isLackpyError } from '../diagnostics/lackpy-error.js';
import type { PortKey } from '../ports/port.js';
import { checkOptions, type InstanceRequest } from './instantiate.js';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const GROUPS: Readonly<Partial<Record<PortKey, string>>> = {
  toolProvider: 'toolProviders',
  inferenceProvider: 'inference.providers',
};

/** The config key under which the options of an instance stand, or would. */
function keyOf({ entry, name, options, place }: InstanceRequest<PortKey>): string {
  const group = GROUPS[entry.port];
  if (group !== undefined) return `${group}.${name}`;
  return options === undefined ? `${entry.port}.${name}` : `${place.key}[1]`;
}

/** The options that the config leaves to a plugin's own defaults. None for options that are refused. */
async function filledIn(request: InstanceRequest<PortKey>): Promise<ConfigEntry[]> {
  const { plugin } = request.entry;
  const given = request.options ?? plugin.options;
  try {
    const all = await checkOptions(request);
    if (!isRecord(all)) return [];
    const own = isRecord(given) ? given : {};
    return Object.entries(all)
      .filter(([name, value]) => value !== undefined && !Object.hasOwn(own, name))
      .map(([name, value]) => {
        return configEntry(`${keyOf(request)}.${name}`, value, { from: 'plugin', source: plugin.package });
      });
  } catch (error) {
    if (isLackpyError(error)) return [];
    throw error;
  }
}

/** The option defaults that plugins fill in, instance by instance. */
export async function pluginDefaults(requests: readonly InstanceRequest<PortKey>[]): Promise<ConfigEntry[]> {
  return (await Promise.all(requests.map(filledIn))).flat();
}
