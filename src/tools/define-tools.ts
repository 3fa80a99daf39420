import { contribution, definePlugin } from '../plugins/define-plugin.js';
import { PLUGIN_API_VERSION, type PluginManifest } from '../plugins/manifest.js';
import { AppToolProvider } from './app-provider.js';
import type { AppTools } from './tool.js';

/** The provider of tools that are given in code. */
export const APP_PROVIDER = 'app';

/**
 * A plugin that brings these tools, for `createLackpy({ plugins: [...] })`.
 * @param provider the name of the provider; sets of tools in one service need different ones.
 */
export function defineTools(tools: AppTools, provider: string = APP_PROVIDER): PluginManifest {
  const description = 'Tools given in code.';
  return definePlugin({
    name: `lackpy-plugin-tools-${provider}`,
    apiVersion: PLUGIN_API_VERSION,
    description,
    provides: {
      toolProvider: [
        contribution({
          name: provider,
          description,
          create: (_options, { warn }) => new AppToolProvider(provider, tools, warn),
        }),
      ],
    },
  });
}
