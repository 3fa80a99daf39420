import type { DelegateResult } from '../../delegate/results.js';
import { delegateToWire } from '../../wire/wire.js';
import { toJson } from '../../wire/json.js';

/** What an agent gets for its intent: plain JSON, short enough for a context. */
export interface LackpyAnswer {
  readonly success: boolean;
  readonly output: unknown;
  readonly stdout: string;
  /** What went wrong; null when nothing did. */
  readonly error: string | null;
  /** The program that ran; null when none could be made. */
  readonly program: string | null;
  /** The tools that were called, in order. */
  readonly calls: readonly {
    readonly tool: string;
    readonly success: boolean;
    readonly error: string | null;
  }[];
}

/** The answer for a result. Integers beyond the safe range lose digits, as they do in JSON. */
export function answerOf(result: DelegateResult): LackpyAnswer {
  const { success, output, error, program } = delegateToWire(result);
  const calls = result.trace.entries.map((entry) => ({
    tool: entry.tool,
    success: entry.success,
    error: entry.error,
  }));
  const stdout = result.stdout;
  return JSON.parse(toJson({ success, output, stdout, error, program, calls })) as LackpyAnswer;
}
