import { errorText } from '../delegate/error-text.js';
import type { DelegateResult } from '../delegate/results.js';
import type { PlainData } from '../ports/plain-data.js';
import { toJson } from '../wire/json.js';
import { cutResult } from '../wire/wire.js';
import type { EvalCheck } from './eval-file.js';
import { sameData } from './same-data.js';

/** The key of a check. */
export type CheckName = keyof EvalCheck;

/** A check that does not hold: what it wants and what there was. Long values are cut. */
export interface CheckFault {
  readonly check: CheckName;
  readonly expected: PlainData;
  readonly got: PlainData;
  /** What the run failed with; null when it succeeded. */
  readonly error: string | null;
}

/** A check whose pattern is compiled. */
export interface CompiledCheck {
  readonly check: EvalCheck;
  readonly found: ((text: string) => boolean) | null;
}

/** The first check that does not hold of a run, or null. */
export function checkRun({ check, found }: CompiledCheck, result: DelegateResult): CheckFault | null {
  const expected = check.success ?? true;
  const text = outputText(result);
  const missing = asList(check.contains).find((part) => !text.includes(part));
  const calls = result.trace.entries.map(({ tool }) => tool);
  if (result.success !== expected) return fault(result, 'success', expected, result.success);
  if (check.output !== undefined && !sameData(check.output, result.output))
    return fault(result, 'output', check.output, result.output);
  if (missing !== undefined) return fault(result, 'contains', missing, text);
  if (found?.(text) === false) return fault(result, 'matches', check.matches, text);
  if (check.calls !== undefined && !sameData(check.calls, calls))
    return fault(result, 'calls', check.calls, calls);
  return null;
}

/** The output as people see it: text as it is, everything else as the language prints it. */
function outputText({ output, display }: DelegateResult): string {
  return typeof output === 'string' ? output : (display ?? toJson(output));
}

function asList(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return [];
  return typeof given === 'string' ? [given] : given;
}

function fault({ error }: DelegateResult, check: CheckName, expected: unknown, got: PlainData): CheckFault {
  return {
    check,
    expected: cutResult(expected as PlainData),
    got: cutResult(got),
    error: error === null ? null : errorText(error),
  };
}
