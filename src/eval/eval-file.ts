import * as z from 'zod/mini';
import type { KitInput } from '../kit/kit-resolver.js';
import type { ParamsInput } from '../delegate/params.js';

/** The most cases of one file. */
export const MAX_CASES = 10_000;

/** The most times that all cases are run. */
export const MAX_REPEAT = 1_000;

/** The longest `matches` pattern, in characters. */
const MAX_PATTERN_LENGTH = 2_000;

/** What must hold of a run. What is left out is not checked, except `success`. */
export interface EvalCheck {
  /** The output, equal in depth. */
  readonly output?: unknown;
  /** Text that the output as text contains; of several, each. */
  readonly contains?: string | readonly string[] | undefined;
  /** An RE2 pattern that is found in the output as text. */
  readonly matches?: string | undefined;
  /** The tools that were called, by the names the program uses, in order. */
  readonly calls?: readonly string[] | undefined;
  /** Whether the intent is served; absent means true. */
  readonly success?: boolean | undefined;
}

/** An intent and what must come of it. */
export interface EvalCase {
  readonly intent: string;
  /** What reports call it; absent means the intent. */
  readonly name?: string | undefined;
  /** Absent means the kit of the file. */
  readonly kit?: KitInput | undefined;
  readonly params?: ParamsInput | undefined;
  readonly check?: EvalCheck | undefined;
}

/** Intents with checks, to try tiers with. */
export interface EvalFile {
  /** The kit of cases that name none; absent means the configured default. */
  readonly kit?: KitInput | undefined;
  readonly cases: readonly EvalCase[];
  /** How often all cases are run; absent means once. */
  readonly repeat?: number | undefined;
}

const text = z.string().check(z.minLength(1));

const kit = z.union([
  text,
  z.array(text),
  z.record(z.string(), z.union([text, z.strictObject({ tool: text })])),
]);

const check = z.strictObject({
  output: z.optional(z.json()),
  contains: z.optional(z.union([z.string(), z.array(z.string())])),
  matches: z.optional(text.check(z.maxLength(MAX_PATTERN_LENGTH))),
  calls: z.optional(z.array(text)),
  success: z.optional(z.boolean()),
});

const evalCase = z.strictObject({
  intent: text,
  name: z.optional(text),
  kit: z.optional(kit),
  params: z.optional(z.record(z.string(), z.json())),
  check: z.optional(check),
});

/** The shape of an eval file. */
export const evalFileSchema = z.strictObject({
  kit: z.optional(kit),
  cases: z.array(evalCase).check(z.minLength(1), z.maxLength(MAX_CASES)),
  repeat: z.optional(z.int().check(z.gte(1), z.lte(MAX_REPEAT))),
});

/** The keys that an eval file may have at a path; empty where it has none of its own. */
export function evalKeysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(evalFileSchema.shape);
  if (path[0] !== 'cases') return [];
  if (path.length === 2) return Object.keys(evalCase.shape);
  return path.length === 3 && path[2] === 'check' ? Object.keys(check.shape) : [];
}
