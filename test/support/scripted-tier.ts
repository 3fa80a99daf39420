import {
  PLUGIN_API_VERSION,
  contribution,
  definePlugin,
  type GenerationRequest,
  type InferenceProvider,
  type PluginManifest,
} from 'lackpy';

/** A tier that answers with these texts in turn as a model would, then with nothing. */
export interface ScriptedTier {
  readonly plugin: PluginManifest;
  readonly asked: GenerationRequest[];
}

const USAGE = { model: 'scripted', tokensIn: 100, tokensOut: 20 };

export function scriptedTier(name: string, ...answers: readonly string[]): ScriptedTier {
  const asked: GenerationRequest[] = [];
  const provider: InferenceProvider = {
    available: () => true,
    generate: async (request) => {
      asked.push(request);
      const program = answers[asked.length - 1];
      return program === undefined ? null : { program, usage: USAGE };
    },
  };
  const plugin = definePlugin({
    name: `lackpy-plugin-infer-${name}`,
    apiVersion: PLUGIN_API_VERSION,
    description: 'Answers of a test.',
    provides: {
      inferenceProvider: [contribution({ name, description: 'Answers of a test.', create: () => provider })],
    },
  });
  return { plugin, asked };
}
