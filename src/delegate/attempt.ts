import type { FeedbackKind, Usage } from '../ports/inference-provider.js';

/** Which request to a tier it was: the first one, or what the feedback asked for. */
export type AttemptStep = 'first' | FeedbackKind;

/**
 * How one request to a tier ended: with a valid program, one that was valid after repair, one that was not, none, or an
 * error.
 */
export type AttemptOutcome = 'valid' | 'repaired' | 'invalid' | 'none' | 'failed';

/** One request to a tier. */
export interface Attempt {
  readonly tier: string;
  readonly step: AttemptStep;
  readonly outcome: AttemptOutcome;
  /** Names of the repairs that were made, in order. */
  readonly repairs: readonly string[];
  /** What was wrong with the program, or what the request failed with. */
  readonly errors: readonly string[];
  /** What asking took; null for tiers that ask no model. */
  readonly usage: Usage | null;
  readonly timeMs: number;
}

/** Tokens of all attempts together. */
export interface TokenCount {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** The tokens that attempts took; null when no model was asked. */
export function tokensOf(attempts: readonly Attempt[]): TokenCount | null {
  const usages = attempts.flatMap(({ usage }) => (usage === null ? [] : [usage]));
  if (usages.length === 0) return null;
  const sum = (key: 'tokensIn' | 'tokensOut'): number =>
    usages.reduce((total, usage) => total + (usage[key] ?? 0), 0);
  return { tokensIn: sum('tokensIn'), tokensOut: sum('tokensOut') };
}
