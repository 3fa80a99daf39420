import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { KitInput, KitResolver, ResolvedKit } from '../kit/kit-resolver.js';
import type { MaxGradeInput } from '../policy/max-grade.js';
import type { Policy } from '../policy/policy.js';
import type { BudgetLimits } from '../ports/generation-budget.js';
import type { Limits } from '../ports/limits.js';
import type { CheckScope } from './program-checker.js';
import type { Languages } from './languages.js';
import { resolveParams, type ParamsInput, type ResolvedParams } from './params.js';
import type { RuleInput, RuleResolver } from './rule-resolver.js';

/** What every call about a program may choose. */
export interface ProgramOptions {
  readonly kit?: KitInput | undefined;
  readonly params?: ParamsInput | undefined;
  /** Rules beside those of the config. */
  readonly rules?: readonly RuleInput[] | undefined;
  readonly language?: string | undefined;
  readonly grammar?: string | undefined;
  /** The highest grade that a tool of the program may have; the config's bound stays. */
  readonly maxGrade?: MaxGradeInput | undefined;
  /** Bounds that differ from the config's. */
  readonly limits?: Partial<Limits> | undefined;
}

/** What a call that runs a program may choose as well. */
export interface RunOptions extends ProgramOptions {
  /** Aborting it ends the run and its tools. */
  readonly signal?: AbortSignal | undefined;
  /** What making a program may take, where it differs from the config. */
  readonly budget?: Partial<BudgetLimits> | undefined;
  /** Told of text as a model writes it. */
  readonly onText?: ((text: string) => void) | undefined;
  /** Asks for the process sandbox: true, or the name of a profile. */
  readonly sandbox?: boolean | string | undefined;
  /** Only these tiers of `inference.order` may make the program. */
  readonly tiers?: readonly string[] | undefined;
}

/** A call with everything in it resolved. */
export interface Prepared {
  readonly kit: ResolvedKit;
  readonly params: ResolvedParams;
  readonly scope: CheckScope;
  readonly limits: Limits;
}

/** Resolves the options of a call. */
export class Preparation {
  constructor(
    private readonly kits: KitResolver,
    private readonly languages: Languages,
    private readonly rules: RuleResolver,
    private readonly policy: Policy,
    private readonly limits: Limits,
  ) {}

  /** @throws LackpyError for a kit, rule, language, param or limit that cannot be used. */
  async prepare(options: ProgramOptions): Promise<Prepared> {
    const [kit, language, rules] = await Promise.all([
      this.kits.resolve(options.kit),
      this.languages.get(options.language, options.grammar),
      this.rules.resolve(options.rules),
    ]);
    const { dialect } = language.parser;
    const tools = new Set(kit.tools.keys());
    const taken = new Set([...tools, ...language.grammar.builtins]);
    const params = resolveParams(options.params, taken, dialect);
    const limits = this.limitsOf(options.limits);
    const policies = this.policy.rulesFor(kit.tools, options.maxGrade, {
      params: params.infos,
      results: dialect.results ?? new Map(),
    });
    const names = new Set(params.infos.map((param) => param.name));
    return {
      kit,
      params,
      limits,
      scope: { language, tools, params: names, rules: [...rules, ...policies], limits },
    };
  }

  private limitsOf(given: Partial<Limits> = {}): Limits {
    const chosen = Object.entries(given).filter(([, value]) => value !== undefined);
    for (const [name, value] of chosen) {
      if (!Object.hasOwn(this.limits, name) || !Number.isSafeInteger(value) || value <= 0) {
        throw new LackpyError('USAGE', `'${String(value)}' is not a value for the limit '${name}'`, {
          hint: `Limits are whole numbers above 0: ${Object.keys(this.limits).join(', ')}.`,
        });
      }
    }
    return { ...this.limits, ...Object.fromEntries(chosen) };
  }
}
