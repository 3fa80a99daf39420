import { LackpyError, isLackpyError } from '../diagnostics/lackpy-error.js';
import { AUTO_KIT, type KitResolver } from '../kit/kit-resolver.js';
import type { Toolbox } from '../kit/toolbox.js';
import type { Policy } from '../policy/policy.js';
import { toolMentions } from '../policy/reachable-tools.js';
import { chooseTools } from '../quartermaster/quartermaster.js';
import type { Generation } from './dispatcher.js';
import type { GenerateOptions, Generator } from './generator.js';
import type { Prepared, Preparation, ProgramOptions } from './preparation.js';

/** A request with its kit, and the program where choosing the kit has made one already. */
export interface ChosenKit {
  readonly prepared: Prepared;
  readonly generation: Generation | null;
  /** The tools that were chosen; null when the kit was given. */
  readonly chosen: readonly string[] | null;
}

/** What choosing needs. */
export interface KitChoiceParts {
  readonly toolbox: Toolbox;
  readonly kits: KitResolver;
  readonly policy: Policy;
  readonly preparation: Preparation;
  readonly generator: Generator;
}

/**
 * Finds the kit for an intent: the given or configured one, or the smallest and lowest graded set of tools that can serve
 * it. What a template or rule answers needs the tools that its program names; for the rest tools are ranked by the words
 * they share with the intent. Nothing above the allowed grade is chosen.
 */
export class KitChoice {
  constructor(private readonly parts: KitChoiceParts) {}

  /** @throws LackpyError as preparing does, and ABORTED. */
  async prepare(intent: string, options: ProgramOptions, generate: GenerateOptions): Promise<ChosenKit> {
    const { kits, preparation, toolbox, policy } = this.parts;
    const isOpen = options.kit === AUTO_KIT || (options.kit === undefined && !(await kits.hasDefault()));
    if (!isOpen) return { prepared: await preparation.prepare(options), generation: null, chosen: null };
    const bound = policy.bound(options.maxGrade);
    const all = toolbox.list();
    const allowed = all
      .filter(({ gradeW, effectsCeiling }) => gradeW <= bound.w && effectsCeiling <= bound.d)
      .map(({ name }) => name);
    const known = await this.known(intent, { ...options, kit: allowed }, generate);
    const chosen = known?.tools ?? chooseTools(intent, all, bound);
    const prepared = await preparation.prepare({ ...options, kit: chosen });
    return { prepared, generation: known?.generation ?? null, chosen };
  }

  /** The program of a template or rule, and the tools it names; null when none of them knows the intent. */
  private async known(
    intent: string,
    options: ProgramOptions,
    generate: GenerateOptions,
  ): Promise<{ generation: Generation; tools: string[] } | null> {
    const { preparation, generator } = this.parts;
    const prepared = await preparation.prepare(options);
    try {
      const generation = await generator.generate(intent, prepared, { ...generate, deterministic: true });
      const mentions = toolMentions(generation.validated.program, prepared.kit.tools);
      return { generation, tools: [...new Set(mentions.map(({ tool }) => tool.name))] };
    } catch (error) {
      if (isLackpyError(error) && error.code === 'GENERATION_FAILED') return null;
      throw error;
    }
  }
}

/** @throws LackpyError USAGE: what has no intent has nothing to choose by. */
export function refuseAutoKit(options: ProgramOptions): void {
  if (options.kit !== AUTO_KIT) return;
  throw new LackpyError('USAGE', `The kit '${AUTO_KIT}' needs an intent to choose by`, {
    hint: 'Name a kit or tools: --kit read_file,find_files.',
  });
}
