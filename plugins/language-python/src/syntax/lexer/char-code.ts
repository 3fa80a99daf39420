/** Character codes the lexer branches on. */
export const Char = {
  Tab: 0x09,
  LineFeed: 0x0a,
  FormFeed: 0x0c,
  CarriageReturn: 0x0d,
  Space: 0x20,
  Exclamation: 0x21,
  DoubleQuote: 0x22,
  Hash: 0x23,
  Percent: 0x25,
  Ampersand: 0x26,
  SingleQuote: 0x27,
  LeftParen: 0x28,
  RightParen: 0x29,
  Star: 0x2a,
  Plus: 0x2b,
  Comma: 0x2c,
  Minus: 0x2d,
  Dot: 0x2e,
  Slash: 0x2f,
  Zero: 0x30,
  One: 0x31,
  Seven: 0x37,
  Nine: 0x39,
  Colon: 0x3a,
  Semicolon: 0x3b,
  Less: 0x3c,
  Equal: 0x3d,
  Greater: 0x3e,
  At: 0x40,
  UpperA: 0x41,
  UpperF: 0x46,
  UpperN: 0x4e,
  UpperZ: 0x5a,
  LeftBracket: 0x5b,
  Backslash: 0x5c,
  RightBracket: 0x5d,
  Circumflex: 0x5e,
  Underscore: 0x5f,
  LowerA: 0x61,
  LowerB: 0x62,
  LowerE: 0x65,
  LowerF: 0x66,
  LowerJ: 0x6a,
  LowerO: 0x6f,
  LowerR: 0x72,
  LowerU: 0x75,
  LowerX: 0x78,
  LowerZ: 0x7a,
  LeftBrace: 0x7b,
  VerticalBar: 0x7c,
  RightBrace: 0x7d,
  Tilde: 0x7e,
  ByteOrderMark: 0xfeff,
} as const;

/** Whether the code is `0` to `9`. False for NaN, the code behind the end of a text. */
export function isDigit(code: number): boolean {
  return code >= Char.Zero && code <= Char.Nine;
}

/** Whether the code can be inside an identifier, taking every non-ASCII code for one. */
export function isWordPart(code: number): boolean {
  return (
    (code >= Char.LowerA && code <= Char.LowerZ) ||
    (code >= Char.UpperA && code <= Char.UpperZ) ||
    (code >= Char.Zero && code <= Char.Nine) ||
    code === Char.Underscore ||
    code >= 0x80
  );
}

/** Whether the code can start an identifier, taking every non-ASCII code for one. */
export function isWordStart(code: number): boolean {
  return isWordPart(code) && !isDigit(code);
}

/** Whether the code ends a line. */
export function isLineEnd(code: number): boolean {
  return code === Char.LineFeed || code === Char.CarriageReturn;
}
