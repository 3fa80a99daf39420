import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Example } from './example.js';
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

/**
 * What became of the program before: `retry`, it was refused and the same conversation goes on; `fix`, it was refused
 * again and a fresh one starts from it; `rerun`, it was valid and failed when it ran.
 */
export type FeedbackKind = 'retry' | 'fix' | 'rerun';

/** Why another program is needed. */
export interface Feedback {
  readonly kind: FeedbackKind;
  readonly program: string;
  /** Why the program was refused; empty for `rerun`. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the program failed with; null for a refused one. */
  readonly error: string | null;
}

/** A request for a program. */
export interface GenerationRequest {
  readonly intent: string;
  /** The kit's tools under the names the program uses. */
  readonly tools: readonly ToolSpec[];
  readonly params: readonly ParamInfo[];
  /** Pairs of the kit, its tools and the templates that are nearest to the intent, best first. */
  readonly examples: readonly Example[];
  /** The language: parser, printer and, through it, the dialect. */
  readonly parser: Parser;
  readonly grammar: Grammar;
  readonly limits: Limits;
  /** Set when a program was tried before. */
  readonly feedback: Feedback | null;
  /** The most tokens the answer may take; null when nobody set a bound. */
  readonly maxTokens: number | null;
  readonly signal: AbortSignal;
  /** Told of text as a model writes it, for people who wait. */
  readonly onText?: ((text: string) => void) | undefined;
}

/** What asking a model took. Tokens are null where the server does not count them. */
export interface Usage {
  readonly model: string;
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** Program text, not yet checked. */
export interface Proposal {
  readonly program: string;
  /** What inside the tier made it, such as a template's name; handed back to `settle`. */
  readonly origin?: string;
  /** Set by tiers that ask a model: their programs are drafts, which may be repaired. */
  readonly usage?: Usage;
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
  /** Ends connections. Harmless when nothing was ever asked. */
  close?(): void | Promise<void>;
}
