import { PLUGIN_API_VERSION, contribution, definePlugin, type ToolProvider } from 'lackpy';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'Tools that count words and wait.',
  provides: {
    toolProvider: [
      contribution<ToolProvider, unknown>({
        name: '__snake__',
        description: 'Counts words, and waits.',
        create: async (_options, { name }) => (await import('./provider.js')).__camel__Provider(name),
      }),
    ],
  },
});
