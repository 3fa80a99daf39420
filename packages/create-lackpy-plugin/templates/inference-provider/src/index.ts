import { PLUGIN_API_VERSION, contribution, definePlugin, type InferenceProvider } from 'lackpy';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A tier for intents that start with "shout".',
  provides: {
    inferenceProvider: [
      contribution<InferenceProvider, unknown>({
        name: '__snake__',
        description: 'shout TEXT → "TEXT".upper()',
        create: async () => (await import('./tier.js')).__camel__Tier(),
      }),
    ],
  },
});
