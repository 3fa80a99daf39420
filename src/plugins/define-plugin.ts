import type { Contribution, PluginManifest } from './manifest.js';

/** Types a plugin's manifest. Returns it as it is; the loader does the checking. */
export function definePlugin(manifest: PluginManifest): PluginManifest {
  return manifest;
}

/** Types one contribution, so that `create` knows the output type of its own option schema. */
export function contribution<T, Options>(definition: Contribution<T, Options>): Contribution<T, Options> {
  return definition;
}
