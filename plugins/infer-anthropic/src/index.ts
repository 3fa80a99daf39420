import { PLUGIN_API_VERSION, contribution, definePlugin, type InferenceProvider } from 'lackpy';
import { optionsSchema, type AnthropicOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-infer-anthropic',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The Anthropic tier: programs from Claude.',
  provides: {
    inferenceProvider: [
      contribution<InferenceProvider, AnthropicOptions>({
        name: 'anthropic',
        description: 'A Claude model, asked through the API of Anthropic.',
        options: optionsSchema,
        create: async (options) => {
          const { AnthropicTier } = await import('./anthropic-tier.js');
          return new AnthropicTier(options);
        },
      }),
    ],
  },
});
