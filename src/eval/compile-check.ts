import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type { CompiledCheck } from './check-run.js';
import type { EvalCheck } from './eval-file.js';

/**
 * Compiles the pattern of a check. RE2 is loaded with the first one.
 * @param key where the check stands in its file, for messages.
 * @throws LackpyError EVAL_INVALID for a pattern that RE2 cannot read.
 */
export async function compileCheck(check: EvalCheck, key: string): Promise<CompiledCheck> {
  const { matches } = check;
  if (matches === undefined) return { check, found: null };
  const { RE2JS: engine } = await import('re2js');
  try {
    const pattern = engine.compile(matches);
    return { check, found: (text) => pattern.matcher(text).find() };
  } catch (error) {
    throw new LackpyError('EVAL_INVALID', `${key}.matches: cannot read '${matches}': ${messageOf(error)}`, {
      hint: 'Patterns are RE2: no lookaround and no backreferences.',
      key: `${key}.matches`,
      cause: error,
    });
  }
}
