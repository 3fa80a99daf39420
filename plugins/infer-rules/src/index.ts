import { PLUGIN_API_VERSION, contribution, definePlugin, type InferenceProvider } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-infer-rules',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The rules tier: deterministic patterns for common intents.',
  provides: {
    inferenceProvider: [
      contribution<InferenceProvider, unknown>({
        name: 'rules',
        description: 'Fixed patterns for reading, finding and listing; no model.',
        create: async () => {
          const { RuleTier } = await import('./rule-tier.js');
          return new RuleTier();
        },
      }),
    ],
  },
});
