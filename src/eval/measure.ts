import { tokensOf, type Attempt } from '../delegate/attempt.js';
import type { DelegateResult } from '../delegate/results.js';
import type { EvalFailure, MeasuredTier, ValidShares } from './eval-report.js';

/** The parts of a run that reports are made of. */
export interface RunRecord {
  readonly attempts: readonly Attempt[];
  readonly totalTimeMs: number;
  /** Null when the run passed. */
  readonly failure: EvalFailure | null;
}

/** What is kept of a run, so that outputs do not pile up. */
export function recordOf({ attempts, totalTimeMs }: DelegateResult, failure: EvalFailure | null): RunRecord {
  return { attempts, totalTimeMs, failure };
}

/** The report about a tier's runs, of which there is at least one. */
export function measure(tier: string, runs: readonly RunRecord[]): MeasuredTier {
  const failures = runs.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  const passed = runs.length - failures.length;
  const times = runs.map(({ totalTimeMs }) => totalTimeMs).sort((left, right) => left - right);
  return {
    tier,
    available: true,
    cases: runs.length,
    passed,
    passRate: passed / runs.length,
    valid: sharesOf(runs),
    tokens: tokensOf(runs.flatMap(({ attempts }) => attempts)),
    medianMs: quantile(times, 0.5),
    p90Ms: quantile(times, 0.9),
    failures,
  };
}

function sharesOf(runs: readonly RunRecord[]): ValidShares {
  const ways = runs.map(({ attempts }) => wayOf(attempts));
  const share = (way: keyof ValidShares): number => ways.filter((one) => one === way).length / runs.length;
  return {
    firstTry: share('firstTry'),
    afterRepair: share('afterRepair'),
    afterAskingAgain: share('afterAskingAgain'),
  };
}

function wayOf(attempts: readonly Attempt[]): keyof ValidShares | null {
  const first = attempts.find(({ outcome }) => outcome === 'valid' || outcome === 'repaired');
  if (first === undefined) return null;
  if (first.step !== 'first') return 'afterAskingAgain';
  return first.outcome === 'valid' ? 'firstTry' : 'afterRepair';
}

/** The value below which a share of sorted values lies, between neighbours in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
