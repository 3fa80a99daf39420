import { PORTS } from '../ports/port.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { PLUGIN_API_VERSION, type PluginManifest } from './manifest.js';

type Fault = { readonly code: 'PLUGIN_INVALID' | 'PLUGIN_API_VERSION'; readonly message: string };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The plugin that a module exports: its default, unwrapped once where a CommonJS default hides it. */
export function pluginExport(module: unknown): unknown {
  const first = isRecord(module) ? module['default'] : undefined;
  if (isRecord(first) && !('apiVersion' in first) && 'default' in first) return first['default'];
  return first;
}

function contributionFault(port: string, index: number, value: unknown): string | null {
  const at = `provides.${port}[${String(index)}]`;
  if (!isRecord(value)) return `${at} is not an object`;
  if (typeof value['name'] !== 'string' || value['name'] === '') return `${at} has no name`;
  if (typeof value['create'] !== 'function') return `${at} ('${value['name']}') has no create function`;
  const schema = value['options'];
  if (schema !== undefined && !(isRecord(schema) || typeof schema === 'function')) {
    return `${at} ('${value['name']}') has options that are not a Standard Schema`;
  }
  return null;
}

function providesFault(provides: unknown): string | null {
  if (!isRecord(provides)) return 'it has no `provides`';
  for (const [port, list] of Object.entries(provides)) {
    if (!PORTS.some((known) => known === port)) {
      return `it provides for the unknown port '${port}'.${didYouMean(port, PORTS)}`;
    }
    if (!Array.isArray(list)) return `provides.${port} is not a list`;
    const fault = list
      .map((item, index) => contributionFault(port, index, item))
      .find((found) => found !== null);
    if (fault !== undefined) return fault;
  }
  return null;
}

/** What is wrong with a value as a plugin manifest; null when it is one that this core can use. */
export function manifestFault(value: unknown): Fault | null {
  if (!isRecord(value))
    return { code: 'PLUGIN_INVALID', message: 'it has no default export made with definePlugin' };
  const { name, apiVersion } = value;
  if (typeof name !== 'string' || name === '')
    return { code: 'PLUGIN_INVALID', message: 'its manifest has no name' };
  if (apiVersion !== PLUGIN_API_VERSION) {
    return {
      code: 'PLUGIN_API_VERSION',
      message: `it is written for plugin API version ${String(apiVersion)}, this lackpy has version ${String(PLUGIN_API_VERSION)}`,
    };
  }
  const fault = providesFault(value['provides']);
  return fault === null ? null : { code: 'PLUGIN_INVALID', message: fault };
}

/** Narrows a value for which `manifestFault` found nothing. */
export function asManifest(value: unknown): PluginManifest {
  return value as PluginManifest;
}
