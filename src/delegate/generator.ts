import type { PortLookup } from '../plugins/port-lookup.js';
import type { InferenceProvider } from '../ports/inference-provider.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import { dispatch, type Generation } from './dispatcher.js';
import type { Prepared } from './preparation.js';
import type { ProgramChecker } from './program-checker.js';

/** Turns intents into validated programs. */
export class Generator {
  constructor(
    private readonly tiers: PortLookup<InferenceProvider>,
    private readonly order: readonly string[],
    private readonly checker: ProgramChecker,
  ) {}

  /** @throws LackpyError GENERATION_FAILED or ABORTED. */
  async generate(intent: string, prepared: Prepared, signal: AbortSignal): Promise<Generation> {
    const tools = [...prepared.kit.tools.values()].map(({ name, spec }) => asSeen(name, spec));
    const { parser, grammar } = prepared.scope.language;
    return await dispatch(
      this.order.map((name) => ({ name, open: () => this.tiers.get(name) })),
      {
        ...{ intent, tools, params: prepared.params.infos, parser, grammar, limits: prepared.limits, signal },
        ...{ examples: [], maxTokens: null },
      },
      (program) => this.checker.check(program, prepared.scope),
    );
  }
}

/** A tool under the name the program uses; under an alias its own name becomes one of its other names. */
function asSeen(name: string, spec: ToolSpec): ToolSpec {
  return name === spec.name ? spec : { ...spec, name, aliases: [spec.name, ...spec.aliases] };
}
