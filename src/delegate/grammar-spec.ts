import type { Grammar } from '../ports/grammar.js';

/** A grammar as `lackpy spec` prints it: every list sorted. */
export interface GrammarSpec {
  readonly grammar: string;
  readonly allowedNodes: readonly string[];
  readonly forbiddenNodes: readonly string[];
  readonly forbiddenNames: readonly string[];
  readonly allowedBuiltins: readonly string[];
}

/** The specification of a grammar. */
export function grammarSpec(grammar: Grammar): GrammarSpec {
  return {
    grammar: grammar.name,
    allowedNodes: [...grammar.allowedNodes].sort(),
    forbiddenNodes: [...grammar.forbiddenNodes].sort(),
    forbiddenNames: [...grammar.forbiddenNames].sort(),
    allowedBuiltins: [...grammar.builtins].sort(),
  };
}
