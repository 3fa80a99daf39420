import type { TokenCount } from '../delegate/attempt.js';
import type { CheckFault } from './check-run.js';

/** A run that did not pass. */
export interface EvalFailure extends CheckFault {
  /** The name of the case, or its intent. */
  readonly name: string;
  /** Which repetition it was, from 1. */
  readonly round: number;
  /** The program that ran; null when the tier had none. */
  readonly program: string | null;
}

/** What a tier made of the cases. Rates and shares are from 0 to 1, of all runs. */
export interface MeasuredTier {
  readonly tier: string;
  readonly available: true;
  /** Runs: every case as often as the file repeats. */
  readonly cases: number;
  readonly passed: number;
  readonly passRate: number;
  /** How the first valid program came about; what is left to 1 had none. */
  readonly valid: ValidShares;
  /** Tokens of all runs; null when no model was asked. */
  readonly tokens: TokenCount | null;
  /** Wall time of a run from intent to result. */
  readonly medianMs: number;
  readonly p90Ms: number;
  readonly failures: readonly EvalFailure[];
}

/** Shares of the runs whose program was valid at once, after repair, or after the tier was asked again. */
export interface ValidShares {
  readonly firstTry: number;
  readonly afterRepair: number;
  readonly afterAskingAgain: number;
}

/** A tier that could not be asked. */
export interface UnavailableTier {
  readonly tier: string;
  readonly available: false;
  readonly reason: string;
}

/** One tier of an eval. */
export type TierReport = MeasuredTier | UnavailableTier;

/** What an eval found, tier by tier in the configured order. */
export interface EvalReport {
  readonly tiers: readonly TierReport[];
}

/** The tiers that could be asked. */
export function measuredTiers({ tiers }: EvalReport): MeasuredTier[] {
  return tiers.filter((tier) => tier.available);
}

/** Whether every tier that could be asked reaches a pass rate. When none could, only the rate 0 is reached. */
export function reaches(report: EvalReport, rate: number): boolean {
  const measured = measuredTiers(report);
  if (measured.length === 0) return rate === 0;
  return measured.every(({ passRate }) => passRate >= rate);
}
