import { PLUGIN_API_VERSION, contribution, definePlugin, type InferenceProvider } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-infer-templates',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The template tier: saved programs matched by intent pattern.',
  provides: {
    inferenceProvider: [
      contribution<InferenceProvider, unknown>({
        name: 'templates',
        description: 'The first saved template whose pattern matches the intent.',
        create: async (_options, context) => {
          const { TemplateTier } = await import('./template-tier.js');
          return new TemplateTier(context);
        },
      }),
    ],
  },
});
