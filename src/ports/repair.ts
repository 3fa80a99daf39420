import type { Program } from '../ast/nodes.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import type { Grammar } from './grammar.js';
import type { ToolSpec } from './tool-provider.js';

/** What a repair may rely on. */
export interface RepairScope {
  /** The kit's tools under the names the program uses. */
  readonly tools: readonly ToolSpec[];
  readonly params: ReadonlySet<string>;
  readonly grammar: Grammar;
}

/** A mechanical correction of something that models write by habit. Changes how a program says a thing, not what it does. */
export interface Repair {
  readonly name: string;
  /** Whether valid programs are repaired as well: those that run, but not to the end that was meant. */
  readonly always?: boolean;
  /** Replacements of source text; empty when there is nothing to repair. They do not overlap. */
  edits(program: Program, scope: RepairScope): readonly Fix[];
}
