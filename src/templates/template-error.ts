import { LackpyError } from '../diagnostics/lackpy-error.js';

const HINT =
  'A template file is a block of `name:`, `pattern: "…"`, `success_count:` and `fail_count:` between --- lines, then the program.';

/** The error for a malformed template file, with its place. */
export function invalidTemplate(file: string, line: number, what: string): LackpyError {
  return new LackpyError('TEMPLATE_INVALID', `${file}:${String(line)}: ${what}`, { file, hint: HINT });
}
