import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Grade } from '../kit/grade.js';
import type { ExecutionError } from '../ports/executor.js';
import type { PlainData, PlainObject } from '../ports/plain-data.js';
import type { Trace } from '../trace/run-trace.js';
import type { Attempt, TokenCount } from './attempt.js';
import type { TierFailure } from './tier.js';

/** What `validate` found. */
export interface ValidationResult {
  readonly valid: boolean;
  /** The messages of the diagnostics. */
  readonly errors: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Names called as plain functions, in source order, repeats included. */
  readonly calls: readonly string[];
  readonly variables: readonly string[];
  /** The grade of the tools that the program can reach; null when it is not valid. */
  readonly programGrade: Grade | null;
}

/** What `generate` made. */
export interface GenerationResult {
  readonly program: string;
  readonly generationTier: string;
  readonly generationTimeMs: number;
  /** The tools that were chosen for the intent; null when the kit was given. */
  readonly chosenTools: readonly string[] | null;
  /** Tiers asked before, and why they gave no program. */
  readonly tierFailures: readonly TierFailure[];
  /** Every request to a tier, with what it took. */
  readonly attempts: readonly Attempt[];
  /** Tokens of all attempts; null when no model was asked. */
  readonly tokens: TokenCount | null;
}

/** How `runProgram` ended. A program that is not valid is a failed result whose `diagnostics` say why. */
export interface RunResult {
  readonly success: boolean;
  readonly output: PlainData;
  readonly display: string | null;
  readonly stdout: string;
  readonly error: ExecutionError | null;
  readonly trace: Trace;
  readonly variables: PlainObject;
  readonly diagnostics: readonly Diagnostic[];
  readonly executionTimeMs: number;
  /** The profile of the process sandbox that the program ran in; absent where it ran in none. */
  readonly sandbox?: string;
}

/** How `delegate` ended. */
export interface DelegateResult extends RunResult {
  /** The program that ran; null when no tier could make one. */
  readonly program: string | null;
  /** The grade of the kit. */
  readonly grade: Grade;
  /** The grade of the tools that the program can reach; null when there is no program. */
  readonly programGrade: Grade | null;
  /** The tools that were chosen for the intent; null when the kit was given. */
  readonly chosenTools: readonly string[] | null;
  readonly generationTier: string | null;
  readonly generationTimeMs: number;
  readonly totalTimeMs: number;
  readonly tierFailures: readonly TierFailure[];
  /** Every request to a tier, with what it took. */
  readonly attempts: readonly Attempt[];
  /** Tokens of all attempts; null when no model was asked. */
  readonly tokens: TokenCount | null;
  readonly filesRead: readonly string[];
  readonly filesModified: readonly string[];
}

/** How `create` ended. */
export type CreateResult =
  | { readonly success: true; readonly path: string }
  | {
      readonly success: false;
      readonly errors: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };

/** A tool as kits and lists show it. */
export interface ToolSummary {
  readonly name: string;
  readonly provider: string;
  readonly description: string;
  readonly gradeW: number;
  readonly effectsCeiling: number;
}

/** What `kitInfo` tells. */
export interface KitInfo {
  readonly tools: Readonly<Record<string, Omit<ToolSummary, 'name' | 'provider'>>>;
  readonly grade: Grade;
  readonly description: string;
}
