import type { EvalFailure, EvalReport, MeasuredTier, TierReport } from '../eval/eval-report.js';

type Wire = Readonly<Record<string, unknown>>;

/** The snake_case form of a report that the command line prints as JSON. */
export function evalToWire({ tiers }: EvalReport): Wire {
  return { tiers: tiers.map(tierToWire) };
}

function tierToWire(report: TierReport): Wire {
  return report.available ? measuredToWire(report) : { ...report };
}

function measuredToWire(report: MeasuredTier): Wire {
  const { tier, available, cases, passed, passRate, valid, tokens, medianMs, p90Ms, failures } = report;
  return {
    ...{ tier, available, cases, passed, pass_rate: passRate },
    valid: {
      first_try: valid.firstTry,
      after_repair: valid.afterRepair,
      after_asking_again: valid.afterAskingAgain,
    },
    tokens: tokens === null ? null : { in: tokens.tokensIn, out: tokens.tokensOut },
    ...{ median_ms: medianMs, p90_ms: p90Ms },
    failures: failures.map(failureToWire),
  };
}

function failureToWire({ name, round, check, expected, got, error, program }: EvalFailure): Wire {
  return { case: name, round, check, expected, got, error, program };
}
