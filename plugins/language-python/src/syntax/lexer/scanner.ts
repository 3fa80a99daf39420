import { SyntaxFault } from '../syntax-fault.js';
import type { TokenKind } from '../token.js';
import { type TokenList } from '../token.js';
import type { FStringMode } from './f-string-mode.js';

/** What the lexing functions share: the text, how far it is read, the tokens so far and what is open. */
export class Scanner implements TokenList {
  readonly kinds: TokenKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Offsets of the brackets that are open. */
  readonly brackets: number[] = [];
  /** F-strings that are open, the innermost last. */
  readonly fStrings: FStringMode[] = [];
  /** Columns of the open indentations, with tabs to 8 and with tabs as 1. */
  readonly columns: number[] = [0];
  readonly tabColumns: number[] = [0];
  position = 0;

  constructor(
    readonly text: string,
    /** How many brackets, or how many indentations, may be open at once. */
    readonly nestingDepth: number,
  ) {}

  /** The character code `ahead` of the position; NaN behind the end. */
  peek(ahead = 0): number {
    return this.text.charCodeAt(this.position + ahead);
  }

  /** Adds a token from `start` to the position. */
  emit(kind: TokenKind, start: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(this.position);
  }

  /** A fault of the text between two offsets. */
  fault(message: string, start: number, end = start + 1): SyntaxFault {
    return new SyntaxFault(message, { start, end: Math.min(end, this.text.length) });
  }

  /** The fault of the text's end inside a bracket; null when all brackets are closed. */
  unclosed(): SyntaxFault | null {
    const open = this.brackets.at(-1);
    if (open === undefined) return null;
    const message = `'${this.text.charAt(open)}' was never closed`;
    return new SyntaxFault(message, { start: open, end: open + 1 }, 'unclosed');
  }

  /** The fault of nesting deeper than the limit. */
  tooDeep(start: number): SyntaxFault {
    const message = `Program nests deeper than the limit of ${this.nestingDepth}`;
    return new SyntaxFault(message, { start, end: start }, 'certain', 'NESTING_TOO_DEEP');
  }

  /** The 1-based line of an offset. */
  lineOf(offset: number): number {
    let line = 1;
    for (let index = 0; index < offset; index++) {
      const code = this.text.charCodeAt(index);
      if (code === 10 || (code === 13 && this.text.charCodeAt(index + 1) !== 10)) line++;
    }
    return line;
  }
}
