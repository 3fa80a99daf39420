export type { CheckFault, CheckName } from './check-run.js';
export type { EvalCase, EvalCheck, EvalFile } from './eval-file.js';
export type {
  EvalFailure,
  EvalReport,
  MeasuredTier,
  TierReport,
  UnavailableTier,
  ValidShares,
} from './eval-report.js';
export { evalToWire } from '../wire/eval.js';
export { readEvalFile } from './read-eval-file.js';
export { runEval, type EvalOptions } from './run-eval.js';
