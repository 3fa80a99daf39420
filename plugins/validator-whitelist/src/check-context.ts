import type { ValidationScope } from 'lackpy';
import type { Findings } from './findings.js';
import type { Suggest } from './suggest.js';

/** What every check works with. */
export interface CheckContext {
  readonly scope: ValidationScope;
  readonly findings: Findings;
  /** The text of the program, for the places of operators. */
  readonly text: string;
  /** What the source calls a name of the tree. */
  readonly nameOf: (id: string) => string;
  readonly suggestFunction: Suggest;
  readonly suggestMethod: Suggest;
}

/** A name as messages show it: one that no reader needs whole is cut. */
export function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
