import type { BudgetLimits } from '../ports/generation-budget.js';
import type { CorrectionSteps } from '../ports/correction-steps.js';
import type { PolicyConfig } from '../policy/policy.js';
import type { Limits } from '../ports/limits.js';
import type { ToolRegistration } from '../ports/tool-provider.js';

/** An implementation chosen by name, with options when it takes any. */
export interface Selection {
  readonly name: string;
  readonly options: unknown;
}

/** An inference tier: which contribution it is an instance of, and its options. */
export interface TierConfig {
  readonly plugin: string;
  readonly options: unknown;
}

/** The process sandbox. */
export interface SandboxConfig {
  readonly enabled: boolean;
  readonly profile: string | null;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

/** The effective configuration, every key set. */
export interface Config {
  readonly language: string;
  readonly grammar: string;
  readonly validator: Selection;
  readonly executor: Selection;
  readonly plugins: readonly Selection[];
  readonly rules: readonly Selection[];
  readonly trace: readonly Selection[];
  readonly toolProviders: ReadonlyMap<string, unknown>;
  readonly tools: readonly ToolRegistration[];
  readonly inference: {
    /** Tiers in the order in which they are asked; those of one group at the same time. */
    readonly order: readonly (readonly string[])[];
    readonly providers: ReadonlyMap<string, TierConfig>;
    readonly correction: CorrectionSteps;
    readonly budget: BudgetLimits;
  };
  /** `default` is null when the config names none. */
  readonly kit: { readonly default: string | null };
  readonly policy: PolicyConfig;
  readonly sandbox: SandboxConfig;
  readonly limits: Limits;
}

/** A configuration and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** The file it was read from; null when there is none and all is default. */
  readonly file: string | null;
  /** What was given, keys in camelCase; what is absent here is default. */
  readonly given: unknown;
}

/** The tiers that always come first, whatever their place in `inference.order`. */
export const FIRST_TIERS: readonly string[] = ['templates', 'rules'];
