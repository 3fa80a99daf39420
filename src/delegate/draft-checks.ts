import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Repaired } from '../correction/repair-program.js';
import type { ValidatedProgram } from '../ports/validator.js';

/** What a check says of program text. */
export interface CheckedText {
  readonly program: ValidatedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is done with program text before it may run. */
export interface DraftChecks {
  check(program: string): Promise<CheckedText>;
  /** @param valid whether it passed the check: most repairs are for programs that do not. */
  repair(program: string, valid: boolean): Repaired;
}
