import type { Program } from '../ast/nodes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Port: a further check on programs. It can only tighten: what it returns is added to the findings. */
export interface Rule {
  readonly name: string;
  /** Findings about a program; never changes the tree. Works for every language. */
  check(program: Program): readonly Diagnostic[];
}
