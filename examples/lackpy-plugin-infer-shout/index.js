import { PLUGIN_API_VERSION, contribution, definePlugin } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-infer-shout',
  apiVersion: PLUGIN_API_VERSION,
  description: 'Answers intents that start with "shout".',
  provides: {
    inferenceProvider: [
      contribution({
        name: 'shout',
        description: 'shout TEXT → "TEXT".upper()',
        create: async () => (await import('./shout-tier.js')).shoutTier(),
      }),
    ],
  },
});
