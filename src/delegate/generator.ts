import { repairProgram } from '../correction/repair-program.js';
import { FIRST_TIERS } from '../config/config.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { CorrectionSteps } from '../ports/correction-steps.js';
import type { BudgetLimits } from '../ports/generation-budget.js';
import type { InferenceProvider } from '../ports/inference-provider.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import type { TemplateStore } from '../templates/template-store.js';
import { dispatch, type Generation } from './dispatcher.js';
import type { DraftChecks } from './draft-checks.js';
import { nearestExamples } from './examples.js';
import { GenerationBudget } from './generation-budget.js';
import type { Prepared } from './preparation.js';
import type { ProgramChecker } from './program-checker.js';
import type { TierGroup } from './tier.js';

/** How the config wants programs to be made. */
export interface GeneratorSettings {
  /** Names of tiers; those of one group are asked at the same time. */
  readonly order: readonly (readonly string[])[];
  readonly correction: CorrectionSteps;
  readonly budget: BudgetLimits;
}

/** What one request may choose. */
export interface GenerateOptions {
  readonly signal: AbortSignal;
  readonly budget?: Partial<BudgetLimits> | undefined;
  /** Told of what a model writes, with the name of its tier. */
  readonly onText?: ((text: string) => void) | undefined;
  /** Only the tiers that ask no model. */
  readonly deterministic?: boolean;
  /** Only these tiers of the configured order. */
  readonly tiers?: readonly string[] | undefined;
}

/** Turns intents into validated programs. */
export class Generator {
  constructor(
    private readonly tiers: PortLookup<InferenceProvider>,
    private readonly settings: GeneratorSettings,
    private readonly checker: ProgramChecker,
    private readonly templates: TemplateStore,
  ) {}

  /** @throws LackpyError GENERATION_FAILED or ABORTED, and USAGE for a tier that is not configured. */
  async generate(intent: string, prepared: Prepared, options: GenerateOptions): Promise<Generation> {
    const { kit, params, limits, scope } = prepared;
    const { parser, grammar } = scope.language;
    const tools = [...kit.tools.values()].map(({ name, spec }) => asSeen(name, spec));
    const groups = this.groups(options);
    const asksModels = groups.flat().some(({ name }) => !FIRST_TIERS.includes(name));
    const examples = asksModels ? await nearestExamples(intent, kit, parser, limits, this.templates) : [];
    return await dispatch(groups, {
      request: {
        ...{ intent, tools, params: params.infos, examples, parser, grammar, limits },
        onText: options.onText,
      },
      checks: this.checksFor(prepared, tools),
      steps: this.settings.correction,
      budget: new GenerationBudget({ ...this.settings.budget, ...options.budget }, options.signal),
    });
  }

  private groups({ deterministic = false, tiers }: GenerateOptions): TierGroup[] {
    refuseUnknownTiers(tiers ?? [], this.settings.order.flat());
    return this.settings.order
      .map((names) => names.filter((name) => tiers?.includes(name) ?? true))
      .map((names) => names.filter((name) => !deterministic || FIRST_TIERS.includes(name)))
      .filter((names) => names.length > 0)
      .map((names) => names.map((name) => ({ name, open: () => this.tiers.get(name) })));
  }

  private checksFor({ scope, limits, params }: Prepared, tools: readonly ToolSpec[]): DraftChecks {
    const { parser, grammar } = scope.language;
    const names = new Set(params.infos.map(({ name }) => name));
    return {
      check: (program) => this.checker.check(program, scope),
      repair: (program, valid) =>
        repairProgram(program, valid, parser, { tools, params: names, grammar }, limits),
    };
  }
}

/** @throws LackpyError USAGE for the first name that is no tier of the configured order. */
export function refuseUnknownTiers(names: readonly string[], configured: readonly string[]): void {
  const unknown = names.find((name) => !configured.includes(name));
  if (unknown === undefined) return;
  throw new LackpyError('USAGE', `There is no tier '${unknown}'.${didYouMean(unknown, configured)}`, {
    hint: `Tiers of inference.order: ${listNames(configured)}.`,
  });
}

/** A tool under the name the program uses; under an alias its own name becomes one of its other names. */
function asSeen(name: string, spec: ToolSpec): ToolSpec {
  return name === spec.name ? spec : { ...spec, name, aliases: [spec.name, ...spec.aliases] };
}
