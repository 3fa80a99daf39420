/** The kinds of tokens. Order matters: keywords, comparison operators and augmented operators are ranges. */
export enum TokenKind {
  EndMarker,
  /** Where the lexer gave up; its fault says why. */
  Fault,
  Newline,
  Indent,
  Dedent,
  Name,
  Number,
  String,
  FStringStart,
  FStringMiddle,
  FStringEnd,
  /** A character that no rule uses, such as `$`. */
  Unknown,

  False,
  None,
  True,
  And,
  As,
  Assert,
  Async,
  Await,
  Break,
  Class,
  Continue,
  Def,
  Del,
  Elif,
  Else,
  Except,
  Finally,
  For,
  From,
  Global,
  If,
  Import,
  In,
  Is,
  Lambda,
  Nonlocal,
  Not,
  Or,
  Pass,
  Raise,
  Return,
  Try,
  While,
  With,
  Yield,

  LeftParen,
  RightParen,
  LeftBracket,
  RightBracket,
  LeftBrace,
  RightBrace,
  Comma,
  Colon,
  Semicolon,
  Dot,
  Ellipsis,
  Arrow,
  ColonEqual,
  Equal,
  Exclamation,
  Tilde,

  EqualEqual,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,

  VerticalBar,
  Circumflex,
  Ampersand,
  LeftShift,
  RightShift,
  Plus,
  Minus,
  Star,
  Slash,
  DoubleSlash,
  Percent,
  At,
  DoubleStar,

  VerticalBarEqual,
  CircumflexEqual,
  AmpersandEqual,
  LeftShiftEqual,
  RightShiftEqual,
  PlusEqual,
  MinusEqual,
  StarEqual,
  SlashEqual,
  DoubleSlashEqual,
  PercentEqual,
  AtEqual,
  DoubleStarEqual,
}

const KEYWORDS: ReadonlyMap<string, TokenKind> = new Map([
  ['False', TokenKind.False],
  ['None', TokenKind.None],
  ['True', TokenKind.True],
  ['and', TokenKind.And],
  ['as', TokenKind.As],
  ['assert', TokenKind.Assert],
  ['async', TokenKind.Async],
  ['await', TokenKind.Await],
  ['break', TokenKind.Break],
  ['class', TokenKind.Class],
  ['continue', TokenKind.Continue],
  ['def', TokenKind.Def],
  ['del', TokenKind.Del],
  ['elif', TokenKind.Elif],
  ['else', TokenKind.Else],
  ['except', TokenKind.Except],
  ['finally', TokenKind.Finally],
  ['for', TokenKind.For],
  ['from', TokenKind.From],
  ['global', TokenKind.Global],
  ['if', TokenKind.If],
  ['import', TokenKind.Import],
  ['in', TokenKind.In],
  ['is', TokenKind.Is],
  ['lambda', TokenKind.Lambda],
  ['nonlocal', TokenKind.Nonlocal],
  ['not', TokenKind.Not],
  ['or', TokenKind.Or],
  ['pass', TokenKind.Pass],
  ['raise', TokenKind.Raise],
  ['return', TokenKind.Return],
  ['try', TokenKind.Try],
  ['while', TokenKind.While],
  ['with', TokenKind.With],
  ['yield', TokenKind.Yield],
]);

/** The token kind of a word: a keyword's own kind, else Name. */
export function wordKind(word: string): TokenKind {
  return KEYWORDS.get(word) ?? TokenKind.Name;
}

/** Whether the kind is a keyword, `True`, `False` and `None` included. */
export function isKeyword(kind: TokenKind): boolean {
  return kind >= TokenKind.False && kind <= TokenKind.Yield;
}

/** Whether the kind is an operator of augmented assignment, such as `+=`. */
export function isAugmentedOperator(kind: TokenKind): boolean {
  return kind >= TokenKind.VerticalBarEqual && kind <= TokenKind.DoubleStarEqual;
}

/** The tokens of a text as parallel lists; offsets are UTF-16 code units. */
export interface TokenList {
  readonly kinds: readonly TokenKind[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
