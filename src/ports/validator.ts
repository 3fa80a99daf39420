import type { Program } from '../ast/nodes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Dialect } from './dialect.js';
import type { Grammar } from './grammar.js';
import type { Rule } from './rule.js';

/** What a program may use beside the grammar. */
export interface ValidationScope {
  readonly grammar: Grammar;
  readonly dialect: Dialect;
  /** Names of the kit's tools as the program sees them. */
  readonly tools: ReadonlySet<string>;
  /** Names of the params. */
  readonly params: ReadonlySet<string>;
  readonly rules: readonly Rule[];
}

declare const validated: unique symbol;

/** A program that a Validator has accepted for a scope. Only `acceptProgram` makes one; executors take nothing else. */
export interface ValidatedProgram {
  readonly [validated]: true;
  readonly program: Program;
  readonly scope: ValidationScope;
}

/** What a validator found. `program` is set exactly when there are no diagnostics. */
export interface ValidationOutcome {
  readonly program: ValidatedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Names called as plain functions, in source order, repeats included. */
  readonly calls: readonly string[];
  /** Names the program assigns, in order of first assignment. */
  readonly variables: readonly string[];
}

/** Port: the proof that a program is harmless. Synchronous, without side effects. */
export interface Validator {
  /** Every fault of a program, or the program as validated. Leaves the tree alone; never throws for a program. */
  validate(program: Program, scope: ValidationScope): ValidationOutcome;
}

/** Marks a program as validated. For implementations of Validator alone, after every check has passed. */
export function acceptProgram(program: Program, scope: ValidationScope): ValidatedProgram {
  return { program, scope } as ValidatedProgram;
}
