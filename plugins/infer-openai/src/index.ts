import { PLUGIN_API_VERSION, contribution, definePlugin, type InferenceProvider } from 'lackpy';
import { optionsSchema, type OpenAiOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-infer-openai',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The OpenAI tier: programs from any server that speaks the OpenAI chat protocol.',
  provides: {
    inferenceProvider: [
      contribution<InferenceProvider, OpenAiOptions>({
        name: 'openai',
        description: 'A model behind an OpenAI-compatible server, such as llama.cpp, vLLM or LM Studio.',
        options: optionsSchema,
        create: async (options) => {
          const { OpenAiTier } = await import('./openai-tier.js');
          return new OpenAiTier(options);
        },
      }),
    ],
  },
});
