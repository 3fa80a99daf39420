import { TokenKind as T } from '../token.js';
import { Char, isDigit } from './char-code.js';
import { closeBracket, isInField, openBracket, startSpec } from './bracket.js';
import { invalidCharacterFault } from './identifier.js';
import { scanNumber } from './number.js';
import type { Scanner } from './scanner.js';

/** Reads the operator, bracket or other punctuation at the position. */
export function scanOperator(scanner: Scanner, code: number): void {
  switch (code) {
    case Char.LeftParen:
      return openBracket(scanner, T.LeftParen);
    case Char.RightParen:
      return closeBracket(scanner, T.RightParen);
    case Char.LeftBracket:
      return openBracket(scanner, T.LeftBracket);
    case Char.RightBracket:
      return closeBracket(scanner, T.RightBracket);
    case Char.LeftBrace:
      return openBracket(scanner, T.LeftBrace);
    case Char.RightBrace:
      return closeBracket(scanner, T.RightBrace);
    case Char.Comma:
      return take(scanner, T.Comma, 1);
    case Char.Semicolon:
      return take(scanner, T.Semicolon, 1);
    case Char.Tilde:
      return take(scanner, T.Tilde, 1);
    case Char.Dot:
      return scanDot(scanner);
    case Char.Colon:
      if (isInField(scanner)) return startSpec(scanner);
      return withEqual(scanner, T.Colon, T.ColonEqual);
    case Char.Exclamation:
      return withEqual(scanner, T.Exclamation, T.NotEqual);
    case Char.Equal:
      return withEqual(scanner, T.Equal, T.EqualEqual);
    case Char.Plus:
      return withEqual(scanner, T.Plus, T.PlusEqual);
    case Char.Minus:
      if (scanner.peek(1) === Char.Greater) return take(scanner, T.Arrow, 2);
      return withEqual(scanner, T.Minus, T.MinusEqual);
    case Char.Star:
      return doubled(scanner, code, T.Star, T.StarEqual, T.DoubleStar, T.DoubleStarEqual);
    case Char.Slash:
      return doubled(scanner, code, T.Slash, T.SlashEqual, T.DoubleSlash, T.DoubleSlashEqual);
    case Char.Less:
      if (scanner.peek(1) === Char.Greater) return take(scanner, T.Unknown, 2);
      return doubled(scanner, code, T.Less, T.LessEqual, T.LeftShift, T.LeftShiftEqual);
    case Char.Greater:
      return doubled(scanner, code, T.Greater, T.GreaterEqual, T.RightShift, T.RightShiftEqual);
    case Char.Percent:
      return withEqual(scanner, T.Percent, T.PercentEqual);
    case Char.At:
      return withEqual(scanner, T.At, T.AtEqual);
    case Char.Ampersand:
      return withEqual(scanner, T.Ampersand, T.AmpersandEqual);
    case Char.VerticalBar:
      return withEqual(scanner, T.VerticalBar, T.VerticalBarEqual);
    case Char.Circumflex:
      return withEqual(scanner, T.Circumflex, T.CircumflexEqual);
    default:
      return scanUnknown(scanner, code);
  }
}

function take(scanner: Scanner, kind: T, length: number): void {
  const start = scanner.position;
  scanner.position += length;
  scanner.emit(kind, start);
}

function withEqual(scanner: Scanner, plain: T, equal: T): void {
  if (scanner.peek(1) === Char.Equal) take(scanner, equal, 2);
  else take(scanner, plain, 1);
}

function doubled(scanner: Scanner, code: number, plain: T, equal: T, double: T, doubleEqual: T): void {
  if (scanner.peek(1) !== code) return withEqual(scanner, plain, equal);
  if (scanner.peek(2) === Char.Equal) take(scanner, doubleEqual, 3);
  else take(scanner, double, 2);
}

function scanDot(scanner: Scanner): void {
  if (isDigit(scanner.peek(1))) return scanNumber(scanner);
  if (scanner.peek(1) === Char.Dot && scanner.peek(2) === Char.Dot) return take(scanner, T.Ellipsis, 3);
  take(scanner, T.Dot, 1);
}

function scanUnknown(scanner: Scanner, code: number): void {
  if (code === 0) throw scanner.fault('source code string cannot contain null bytes', scanner.position);
  if (code > Char.Space && code < 0x7f) return take(scanner, T.Unknown, 1);
  throw invalidCharacterFault(scanner.text.charAt(scanner.position), scanner.position);
}
