import type { SourceText, Span } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { SyntaxFault } from '../syntax-fault.js';
import { TokenKind, type TokenList } from '../token.js';

/** How much longer than the nesting limit a chain such as `a + b + c` or `a.b.c` may be. */
const CHAIN_FACTOR = 10;

/** How many findings are kept; a hostile text could have one per character. */
const MAX_FINDINGS = 20;

const MAX_ATTEMPT_NESTING = 2;

const INVALID_SYNTAX = 'invalid syntax';

/** The place of the parser in the tokens, and what all its functions share. */
export class Cursor {
  readonly text: string;
  index = 0;
  kind: TokenKind;
  /** How many brackets are open: an expression inside them may miss a comma. */
  brackets = 0;
  /** How many loops enclose the statement, not counting those outside a function or class. */
  loops = 0;
  /** The token that starts the last expression, or its last branch: what a missing comma would follow. */
  operand = 0;
  /** The token behind that expression. */
  operandEnd = -1;
  /** The longest chain in what has been parsed since it was last set to 0. Chain makers alone reset it. */
  chain = 0;
  /** Faults that leave the tree intact, as Python's compiler would find them. */
  readonly findings: SyntaxFault[] = [];
  private depth = 0;
  private furthest = 0;
  private attempts = 0;
  private explaining = false;

  constructor(
    private readonly source: SourceText,
    private readonly tokens: TokenList,
    private readonly lexicalFault: SyntaxFault | null,
    private readonly nestingDepth: number,
  ) {
    this.text = source.text;
    this.kind = this.kindAt(0);
  }

  /** The 1-based line of an offset. */
  lineOf(offset: number): number {
    return this.source.lineAt(offset);
  }

  /** The furthest token looked at so far. */
  get reached(): number {
    return Math.max(this.furthest, this.index);
  }

  /** Offset of the current token. */
  get start(): number {
    return this.startAt(this.index);
  }

  /** Offset behind the token before the current one. */
  get previousEnd(): number {
    return this.tokens.ends[this.index - 1] ?? 0;
  }

  kindAt(index: number): TokenKind {
    return this.tokens.kinds[index] ?? TokenKind.EndMarker;
  }

  startAt(index: number): number {
    return this.tokens.starts[index] ?? this.text.length;
  }

  endAt(index: number): number {
    return this.tokens.ends[index] ?? this.text.length;
  }

  /** The kind of the token behind the current one. */
  get nextKind(): TokenKind {
    return this.kindAt(this.index + 1);
  }

  /** Whether the token behind the current one is of the kind. */
  nextIs(kind: TokenKind): boolean {
    return this.nextKind === kind;
  }

  /** The text of the current token. */
  get word(): string {
    return this.text.slice(this.start, this.endAt(this.index));
  }

  /** Whether the current token is of the kind. */
  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  advance(): void {
    this.kind = this.kindAt(++this.index);
  }

  /** Moves back to a token. */
  rewind(index: number): void {
    this.index = index;
    this.kind = this.kindAt(index);
  }

  /** Passes the current token if it is of the kind; says whether it was. */
  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** Passes the current token, which must be of the kind. */
  expect(kind: TokenKind): void {
    if (this.kind !== kind) throw this.unexpected();
    this.advance();
  }

  /** Passes a name and returns it. */
  expectName(): string {
    if (this.kind !== TokenKind.Name) throw this.unexpected();
    const name = normalizeName(this.word);
    this.advance();
    return name;
  }

  /** Whether the current token is the soft keyword `word`. */
  isWord(word: string): boolean {
    return this.kind === TokenKind.Name && this.word === word;
  }

  /** Counts one level of nesting; the caller must `leave`. */
  enter(): void {
    if (++this.depth > this.nestingDepth) throw this.tooDeep(this.nestingDepth);
  }

  leave(): void {
    this.depth--;
  }

  /** Checks the length of a chain, which is the depth of its left-nested tree. */
  checkChain(length: number): void {
    const limit = this.nestingDepth * CHAIN_FACTOR;
    if (length > limit) throw this.tooDeep(limit);
  }

  private tooDeep(limit: number): SyntaxFault {
    const message = `Program nests deeper than the limit of ${limit}`;
    return new SyntaxFault(message, this.tokenSpan(), 'certain', 'NESTING_TOO_DEEP');
  }

  tokenSpan(): Span {
    return { start: this.start, end: this.endAt(this.index) };
  }

  /** The fault of a current token that no rule can use here. */
  unexpected(): SyntaxFault {
    switch (this.kind) {
      case TokenKind.Fault:
        return this.lexicalFault ?? this.fault(INVALID_SYNTAX);
      case TokenKind.Indent:
        return new SyntaxFault('unexpected indent', this.tokenSpan(), 'final');
      default:
        return this.fault(INVALID_SYNTAX);
    }
  }

  /** A fault at a span, by default the current token. */
  fault(message: string, span: Span = this.tokenSpan()): SyntaxFault {
    return new SyntaxFault(message, { start: span.start, end: span.end });
  }

  /** Notes a fault that leaves the tree intact. */
  find(message: string, span: Span): void {
    if (this.findings.length < MAX_FINDINGS) this.findings.push(this.fault(message, span));
  }

  /**
   * Runs `parse` and comes back: what it made and the token it stopped at, or null when it failed. Attempts inside
   * attempts soon fail at once: they only word faults that the outer one drops, and cost time exponential in depth.
   */
  attempt<T>(parse: () => T): { readonly value: T; readonly index: number } | null {
    if (this.attempts >= MAX_ATTEMPT_NESTING) return null;
    this.attempts++;
    const outcome = this.tryOut(parse);
    this.attempts--;
    return outcome instanceof SyntaxFault ? null : outcome;
  }

  /** Runs `parse` and comes back: the fault it met, unless that is a plain `invalid syntax`. Never nests either. */
  faultOf(parse: () => unknown): SyntaxFault | null {
    if (this.attempts > 0 || this.explaining) return null;
    this.explaining = true;
    const outcome = this.tryOut(parse);
    this.explaining = false;
    return outcome instanceof SyntaxFault && outcome.message !== INVALID_SYNTAX ? outcome : null;
  }

  private tryOut<T>(parse: () => T): { readonly value: T; readonly index: number } | SyntaxFault {
    const { index, brackets, loops, operand, operandEnd, chain, depth } = this;
    const found = this.findings.length;
    try {
      const value = parse();
      return { value, index: this.index };
    } catch (error) {
      if (error instanceof SyntaxFault && error.code === 'PARSE_ERROR') return error;
      throw error;
    } finally {
      this.furthest = this.reached;
      this.rewind(index);
      this.brackets = brackets;
      this.loops = loops;
      this.operand = operand;
      this.operandEnd = operandEnd;
      this.chain = chain;
      this.depth = depth;
      this.findings.length = found;
    }
  }
}
