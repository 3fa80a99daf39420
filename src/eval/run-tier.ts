import type { LackpyService } from '../delegate/lackpy-service.js';
import type { DelegateResult } from '../delegate/results.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { checkRun } from './check-run.js';
import type { EvalFailure, TierReport } from './eval-report.js';
import { inParallel } from './in-parallel.js';
import { measure, recordOf, type RunRecord } from './measure.js';
import type { PlannedRun } from './planned-run.js';
import { READ_ONLY } from './refuse-effects.js';

/** Which tier is tried, and how. */
export interface TierTrial {
  readonly service: LackpyService;
  readonly tier: string;
  readonly jobs: number;
  readonly allowEffects: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs everything with one tier. The first run stands alone: when the tier cannot be asked for it, no other is made.
 * @throws LackpyError ABORTED, and as preparing a run does.
 */
export async function runTier(trial: TierTrial, runs: readonly PlannedRun[]): Promise<TierReport> {
  const [first, ...rest] = runs;
  const { tier } = trial;
  if (first === undefined) return { tier, available: false, reason: 'there are no cases' };
  const result = await delegate(trial, first);
  const reason = whyNotAsked(tier, result);
  if (reason !== null) return { tier, available: false, reason };
  const others = await inParallel(rest, trial.jobs, async (run): Promise<RunRecord> => {
    return judge(tier, run, await delegate(trial, run));
  });
  return measure(tier, [judge(tier, first, result), ...others]);
}

async function delegate(trial: TierTrial, { item }: PlannedRun): Promise<DelegateResult> {
  const { service, tier, allowEffects, signal } = trial;
  requireGoing(signal);
  const result = await service.delegate(item.intent, {
    ...{ kit: item.kit, params: item.params, tiers: [tier], signal },
    ...(allowEffects ? {} : { maxGrade: READ_ONLY }),
  });
  requireGoing(signal);
  return result;
}

function requireGoing(signal: AbortSignal): void {
  if (signal.aborted) throw new LackpyError('ABORTED', 'The eval was aborted', { cause: signal.reason });
}

/** Why a tier was not asked at all; null when it was. */
function whyNotAsked(tier: string, result: DelegateResult): string | null {
  return result.attempts.length === 0 ? whyNoProgram(tier, result) : null;
}

/** Why a tier made no program, without the words about all tiers around it; null when it made one. */
function whyNoProgram(tier: string, { program, error }: DelegateResult): string | null {
  if (program !== null || error?.code !== 'GENERATION_FAILED') return null;
  const [, ...reasons] = error.message.split('\n');
  const reason = reasons.join('\n').trim();
  const prefix = `${tier}: `;
  return reason.startsWith(prefix) ? reason.slice(prefix.length) : error.message;
}

function judge(tier: string, { item, check, round }: PlannedRun, result: DelegateResult): RunRecord {
  const fault = checkRun(check, result);
  if (fault === null) return recordOf(result, null);
  const failure: EvalFailure = {
    ...{ name: item.name ?? item.intent, round, program: result.program },
    ...{ ...fault, error: whyNoProgram(tier, result) ?? fault.error },
  };
  return recordOf(result, failure);
}
