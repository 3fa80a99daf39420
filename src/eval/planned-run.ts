import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { CompiledCheck } from './check-run.js';
import { compileCheck } from './compile-check.js';
import type { EvalCase, EvalFile } from './eval-file.js';

/** The most runs that one tier is put to. */
const MAX_RUNS = 100_000;

/** One run that is to be made. */
export interface PlannedRun {
  /** The case with the kit that it uses. */
  readonly item: EvalCase;
  readonly check: CompiledCheck;
  /** Which repetition it is, from 1. */
  readonly round: number;
}

/**
 * All runs of a file: every case in order, as often as the file repeats.
 * @throws LackpyError EVAL_INVALID for a pattern that cannot be read and for more than 100,000 runs.
 */
export async function compileCases(file: EvalFile): Promise<PlannedRun[]> {
  const { cases, repeat = 1 } = file;
  if (cases.length * repeat > MAX_RUNS) throw tooManyRuns(cases.length, repeat);
  const once: Omit<PlannedRun, 'round'>[] = [];
  for (const [index, item] of cases.entries()) {
    const check = await compileCheck(item.check ?? {}, `cases[${String(index)}].check`);
    once.push({ item: { ...item, kit: item.kit ?? file.kit }, check });
  }
  const rounds = Array.from({ length: repeat }, (_, index) => index + 1);
  return rounds.flatMap((round) => once.map((run) => ({ ...run, round })));
}

function tooManyRuns(cases: number, repeat: number): LackpyError {
  return new LackpyError(
    'EVAL_INVALID',
    `${String(cases)} cases, ${String(repeat)} times each, are too many runs`,
    {
      hint: `A tier is put to at most ${String(MAX_RUNS)} runs.`,
      key: 'repeat',
    },
  );
}
