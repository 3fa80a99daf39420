import { PLUGIN_API_VERSION, contribution, definePlugin, type InferenceProvider } from 'lackpy';
import { optionsSchema, type OllamaOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-infer-ollama',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The Ollama tier: programs from a model on an Ollama server.',
  provides: {
    inferenceProvider: [
      contribution<InferenceProvider, OllamaOptions>({
        name: 'ollama',
        description: 'A model on an Ollama server, by default on this machine.',
        options: optionsSchema,
        create: async (options) => {
          const { OllamaTier } = await import('./ollama-tier.js');
          return new OllamaTier(options);
        },
      }),
    ],
  },
});
