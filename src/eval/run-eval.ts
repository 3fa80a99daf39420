import { refuseUnknownTiers } from '../delegate/generator.js';
import type { LackpyService } from '../delegate/lackpy-service.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { EvalFile } from './eval-file.js';
import type { EvalReport } from './eval-report.js';
import { compileCases } from './planned-run.js';
import { parseEvalFile } from './read-eval-file.js';
import { refuseEffects } from './refuse-effects.js';
import { runTier } from './run-tier.js';

/** What an eval may choose. */
export interface EvalOptions {
  /** Only these tiers of `inference.order`; absent means each of them. */
  readonly tiers?: readonly string[] | undefined;
  /** How many cases run at once; absent means one after the other. */
  readonly jobs?: number | undefined;
  /** Lets kits be used whose tools do more than read. */
  readonly allowEffects?: boolean | undefined;
  /** Aborting it ends the eval. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs cases against each tier by itself and tells how each one did. Programs really run, with all effects their tools
 * have.
 * @throws LackpyError USAGE for cases or options that cannot be used and for kits with effects that are not allowed,
 * ABORTED, and as preparing a run does for a kit or param that cannot be used.
 */
export async function runEval(
  service: LackpyService,
  evalFile: EvalFile,
  options: EvalOptions = {},
): Promise<EvalReport> {
  const { jobs = 1, allowEffects = false, signal = new AbortController().signal } = options;
  requireJobs(jobs);
  const file = parseEvalFile(evalFile, null);
  const tiers = await chosenTiers(service, options.tiers);
  const runs = await compileCases(file);
  if (!allowEffects) await refuseEffects(service, file);
  const reports = [];
  for (const tier of tiers) {
    reports.push(await runTier({ service, tier, jobs, allowEffects, signal }, runs));
  }
  return { tiers: reports };
}

/** The tiers to try, in the configured order. */
async function chosenTiers(
  service: LackpyService,
  chosen: readonly string[] | undefined,
): Promise<readonly string[]> {
  const { inferenceOrder } = await service.status();
  refuseUnknownTiers(chosen ?? [], inferenceOrder);
  return inferenceOrder.filter((name) => chosen?.includes(name) ?? true);
}

function requireJobs(jobs: number): void {
  if (Number.isSafeInteger(jobs) && jobs > 0) return;
  throw new LackpyError('USAGE', `'${String(jobs)}' is not a number of jobs`, {
    hint: 'Jobs are a whole number above 0, such as 4.',
  });
}
