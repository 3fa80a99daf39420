import {
  PLUGIN_API_VERSION,
  contribution,
  definePlugin,
  type GenerationRequest,
  type PluginManifest,
  type Proposal,
} from 'lackpy';

/** A tier of a test: its answers, and whether it can be asked. */
export interface Script {
  readonly answer: (request: GenerationRequest) => string | null;
  readonly available?: boolean;
  /** Told when a request begins and ends. */
  readonly onBusy?: (change: 1 | -1) => void;
}

/** A plugin with a tier per script, each a model that counts 10 tokens in and 5 out. */
export function scriptedTiers(scripts: Readonly<Record<string, Script>>): PluginManifest {
  const tiers = Object.entries(scripts).map(([name, script]) =>
    contribution({
      name,
      description: 'A scripted tier.',
      create: () => ({
        available: () => script.available ?? true,
        generate: (request: GenerationRequest) => answerOf(name, script, request),
      }),
    }),
  );
  return definePlugin({
    name: 'lackpy-plugin-infer-scripted',
    apiVersion: PLUGIN_API_VERSION,
    description: 'Scripted tiers.',
    provides: { inferenceProvider: tiers },
  });
}

async function answerOf(model: string, script: Script, request: GenerationRequest): Promise<Proposal | null> {
  script.onBusy?.(1);
  await new Promise((resolve) => setTimeout(resolve, 2));
  script.onBusy?.(-1);
  const program = script.answer(request);
  return program === null ? null : { program, usage: { model, tokensIn: 10, tokensOut: 5 } };
}
