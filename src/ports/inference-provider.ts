import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Grammar } from './grammar.js';
import type { Limits } from './limits.js';
import type { Parser } from './parser.js';
import type { ToolSpec } from './tool-provider.js';

/** What a tier may know of a param: never its value. */
export interface ParamInfo {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** Why the program before was refused. */
export interface Feedback {
  readonly program: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A request for a program. */
export interface GenerationRequest {
  readonly intent: string;
  /** The kit's tools under the names the program uses. */
  readonly tools: readonly ToolSpec[];
  readonly params: readonly ParamInfo[];
  /** The language: parser, printer and, through it, the dialect. */
  readonly parser: Parser;
  readonly grammar: Grammar;
  readonly limits: Limits;
  /** Set on the second try. */
  readonly feedback: Feedback | null;
  readonly signal: AbortSignal;
}

/** Program text, not yet checked. */
export interface Proposal {
  readonly program: string;
  /** What inside the tier made it, such as a template's name; handed back to `settle`. */
  readonly origin?: string;
}

/** Port: a tier, a way to turn an intent into program text. */
export interface InferenceProvider {
  /** Whether it can be asked now. A tier that is not available is skipped. */
  available(): boolean | Promise<boolean>;
  /**
   * A program, or null for "not mine". A failure is thrown with its cause: it is reported, also when a later tier
   * succeeds.
   */
  generate(request: GenerationRequest): Promise<Proposal | null>;
  /** Told how the run of a proposal ended. */
  settle?(proposal: Proposal, outcome: { readonly success: boolean }): Promise<void>;
  close?(): void | Promise<void>;
}
