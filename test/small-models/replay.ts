import {
  PLUGIN_API_VERSION,
  contribution,
  createLackpy,
  definePlugin,
  LackpyError,
  type Feedback,
  type GenerationRequest,
  type InferenceProvider,
  type LackpyService,
  type PluginManifest,
  type Proposal,
} from 'lackpy';
import { DEFAULT_PLUGINS } from '../support/default-plugins.js';
import type { Entry, Expected } from './corpus.js';

const TIER = 'replay';

/** A model that says what it is told to. */
class ReplayTier implements InferenceProvider {
  private script: readonly (string | null)[] = [];
  private readonly heard: (Feedback | null)[] = [];

  /** Starts over: these are the next answers, null for none. */
  tell(script: readonly (string | null)[]): void {
    this.script = script;
    this.heard.length = 0;
  }

  /** What it was fed back with each request since it was told. */
  get feedback(): readonly (Feedback | null)[] {
    return this.heard;
  }

  available(): boolean {
    return true;
  }

  async generate({ feedback }: GenerationRequest): Promise<Proposal | null> {
    const program = this.script[this.heard.push(feedback) - 1] ?? null;
    return program === null ? null : { program, usage: { model: TIER, tokensIn: 1, tokensOut: 1 } };
  }
}

/** What came of an output, in the terms in which an entry expects it. */
export interface Replayed extends Expected {
  /** The kinds of the requests after the first one. */
  readonly asked: readonly string[];
}

/** A service whose only model replays outputs. */
export class Replay {
  private constructor(
    private readonly service: LackpyService,
    private readonly tier: ReplayTier,
  ) {}

  static async open(workspace: string): Promise<Replay> {
    const tier = new ReplayTier();
    const service = await createLackpy({
      workspace,
      config: { inference: { order: [TIER] } },
      plugins: [...DEFAULT_PLUGINS, pluginOf(tier)],
    });
    return new Replay(service, tier);
  }

  /**
   * Sends an output down the whole path.
   * @param insists whether the model answers the same again when it is asked again, in place of nothing.
   */
  async run(
    { intent, kit, output }: Pick<Entry, 'intent' | 'kit' | 'output'>,
    insists: boolean,
  ): Promise<Replayed> {
    this.tier.tell(insists ? [output, output, output] : [output]);
    try {
      const { program, attempts } = await this.service.generate(intent, { kit });
      const { outcome, repairs } = attempts.at(-1) ?? { outcome: 'none', repairs: [] };
      if (outcome !== 'valid' && outcome !== 'repaired') throw new Error(`Attempt ended with ${outcome}`);
      return { outcome, names: repairs, program, asked: this.asked() };
    } catch (error) {
      if (!(error instanceof LackpyError) || error.code !== 'GENERATION_FAILED') throw error;
      const asked = this.asked();
      const outcome = insists || asked.length === 0 ? 'refused' : 'reasked';
      return { outcome, names: this.codes(), program: '', asked };
    }
  }

  async close(): Promise<void> {
    await this.service.close();
  }

  private asked(): string[] {
    return this.tier.feedback.flatMap((one) => (one === null ? [] : [one.kind]));
  }

  /** The codes that came with the first feedback. */
  private codes(): string[] {
    const first = this.tier.feedback.find((one) => one !== null);
    return [...new Set(first?.diagnostics.map(({ code }) => code))];
  }
}

function pluginOf(tier: ReplayTier): PluginManifest {
  return definePlugin({
    name: 'lackpy-plugin-infer-replay',
    apiVersion: PLUGIN_API_VERSION,
    description: 'Replays what models wrote.',
    provides: {
      inferenceProvider: [
        contribution({ name: TIER, description: 'Replays what models wrote.', create: () => tier }),
      ],
    },
  });
}
