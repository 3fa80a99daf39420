import { PLUGIN_API_VERSION, contribution, definePlugin, type ToolProvider } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-tools-module',
  apiVersion: PLUGIN_API_VERSION,
  description: 'Makes any function that Node can import a tool.',
  provides: {
    toolProvider: [
      contribution<ToolProvider, unknown>({
        name: 'module',
        description: 'Functions of JavaScript modules, named by module and function in provider_config.',
        create: async (_options, { name, workspace }) => {
          const { ModuleProvider } = await import('./module-provider.js');
          return new ModuleProvider(name, workspace.root);
        },
      }),
    ],
  },
});
