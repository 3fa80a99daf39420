import type { Program } from '../ast/nodes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Dialect } from './dialect.js';
import type { Limits } from './limits.js';

/** A tree, or why the text is no program. */
export type ParseResult =
  | { readonly program: Program }
  | { readonly program: null; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

/** Port: a language. One implementation per language, bound by the language's name. */
export interface Parser {
  readonly language: string;
  /** File extensions with their dot. */
  readonly extensions: readonly string[];
  readonly dialect: Dialect;
  /**
   * Reads program text. Constructs the tree cannot hold become `Unsupported` nodes; text that is no program of the
   * language gives diagnostics. Never throws, whatever the text.
   */
  parse(text: string, limits: Pick<Limits, 'sourceBytes' | 'nestingDepth'>): ParseResult;
  /** Program text whose tree is this tree. */
  print(program: Pick<Program, 'body'>): string;
}
