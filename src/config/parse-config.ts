import { invalidConfig } from '../diagnostics/invalid-config.js';
import { ALL_STEPS } from '../ports/correction-steps.js';
import { NO_BUDGET } from '../ports/generation-budget.js';
import { DEFAULT_LIMITS } from '../ports/limits.js';
import { ANY_GRADE, maxGradeOf } from '../policy/max-grade.js';
import type { ToolRegistration } from '../ports/tool-provider.js';
import { describeIssues } from './config-issues.js';
import { FIRST_TIERS, type Config, type Selection, type TierConfig } from './config.js';
import { validKeysAt } from './json-schema.js';
import { camelCaseKeys } from './key-case.js';
import { configSchema, type ConfigInput } from './schema.js';

type SelectionInput = NonNullable<ConfigInput['executor']>;

function selectionOf(input: SelectionInput): Selection {
  if (typeof input === 'string') return { name: input, options: undefined };
  return { name: input[0], options: input[1] };
}

function tiersOf(inference: ConfigInput['inference']): Config['inference'] {
  const groups = (inference?.order ?? []).map((entry) => (typeof entry === 'string' ? [entry] : entry));
  const later = groups.map((group) => group.filter((name) => !FIRST_TIERS.includes(name)));
  const order = [...FIRST_TIERS.map((name) => [name]), ...later.filter((group) => group.length > 0)];
  const providers = new Map<string, TierConfig>();
  for (const [name, { plugin, ...options }] of Object.entries(inference?.providers ?? {})) {
    providers.set(name, { plugin: plugin ?? name, options });
  }
  const { correction, budget } = inference ?? {};
  return {
    order,
    providers,
    correction: { ...ALL_STEPS, ...withoutUndefined(correction) },
    budget: { ...NO_BUDGET, ...withoutUndefined(budget) },
  };
}

/** The keys that were given. */
function withoutUndefined<T extends object>(given: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

function policyOf(policy: ConfigInput['policy']): Config['policy'] {
  const tools = Object.entries(policy?.arguments ?? {});
  return {
    maxGrade: policy?.maxGrade === undefined ? ANY_GRADE : maxGradeOf(policy.maxGrade),
    signatures: policy?.signatures ?? true,
    arguments: new Map(tools.map(([tool, rules]) => [tool, new Map(Object.entries(rules))])),
  };
}

/** Fills a checked config with the defaults. */
function complete(input: ConfigInput): Config {
  const timeoutSeconds = input.sandbox?.timeoutSeconds ?? DEFAULT_LIMITS.timeoutMs / 1000;
  const memoryMb = input.sandbox?.memoryMb ?? DEFAULT_LIMITS.memoryBytes / (1024 * 1024);
  const given = Object.entries(input.limits ?? {}).filter(([, value]) => value !== undefined);
  return {
    language: input.language ?? 'python',
    grammar: input.grammar ?? 'standard',
    validator: selectionOf(input.validator ?? 'whitelist'),
    executor: selectionOf(input.executor ?? 'interpreter'),
    plugins: (input.plugins ?? []).map(selectionOf),
    rules: (input.rules ?? []).map(selectionOf),
    trace: (input.trace ?? []).map(selectionOf),
    toolProviders: new Map(Object.entries(input.toolProviders ?? {})),
    tools: (input.tools ?? []) as readonly ToolRegistration[],
    inference: tiersOf(input.inference),
    kit: { default: input.kit?.default ?? null },
    policy: policyOf(input.policy),
    sandbox: {
      enabled: input.sandbox?.enabled ?? false,
      profile: input.sandbox?.profile ?? null,
      timeoutSeconds,
      memoryMb,
    },
    limits: {
      ...DEFAULT_LIMITS,
      timeoutMs: Math.round(timeoutSeconds * 1000),
      memoryBytes: Math.round(memoryMb * 1024 * 1024),
      ...(Object.fromEntries(given) as Partial<Config['limits']>),
    },
  };
}

/**
 * Checks config data and fills in the defaults.
 * @param file where the data came from, for messages; null for data given in code.
 * @throws LackpyError CONFIG_INVALID naming every faulty key with what would be right there.
 */
export function parseConfig(raw: unknown, file: string | null): Config {
  const parsed = configSchema.safeParse(camelCaseKeys(raw ?? {}));
  if (parsed.success) return complete(parsed.data);
  throw invalidConfig(describeIssues(parsed.error.issues, raw, validKeysAt), file);
}
