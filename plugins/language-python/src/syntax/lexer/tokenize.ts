import { SyntaxFault } from '../syntax-fault.js';
import { TokenKind, type TokenList } from '../token.js';
import { Char, isDigit, isLineEnd, isWordStart } from './char-code.js';
import { isInLiteralText, openFString, scanLiteralText } from './f-string.js';
import { scanWord } from './identifier.js';
import { closeIndentations, scanIndentation } from './indentation.js';
import { skipLineContinuation, skipLineEnd } from './line-continuation.js';
import { scanNumber } from './number.js';
import { scanOperator } from './operator.js';
import { Scanner } from './scanner.js';
import { scanString } from './string.js';

/** The tokens of a text, and the fault at which reading stopped; then the last token is of kind Fault. */
export interface Tokenized {
  readonly tokens: TokenList;
  readonly fault: SyntaxFault | null;
}

/** Splits Python text into tokens. Never throws; takes time linear in the text's length. */
export function tokenize(text: string, nestingDepth: number): Tokenized {
  const scanner = new Scanner(text, nestingDepth);
  try {
    scanText(scanner);
    return { tokens: scanner, fault: null };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    scanner.position = error.span.end;
    scanner.emit(TokenKind.Fault, error.span.start);
    return { tokens: scanner, fault: error };
  }
}

function scanText(scanner: Scanner): void {
  const { length } = scanner.text;
  if (scanner.peek() === Char.ByteOrderMark) scanner.position++;
  scanIndentation(scanner);
  while (scanner.position < length) {
    if (scanner.fStrings.length > 0 && isInLiteralText(scanner)) scanLiteralText(scanner);
    else scanToken(scanner);
  }
  if (scanner.fStrings.length > 0 && isInLiteralText(scanner)) scanLiteralText(scanner);
  scanEnd(scanner);
}

function scanToken(scanner: Scanner): void {
  const code = scanner.peek();
  if (code === Char.Space || code === Char.Tab || code === Char.FormFeed) scanner.position++;
  else if (isWordStart(code)) scanWordOrString(scanner);
  else if (isDigit(code)) scanNumber(scanner);
  else if (isLineEnd(code)) scanLineEnd(scanner);
  else if (code === Char.DoubleQuote || code === Char.SingleQuote) scanString(scanner, scanner.position);
  else if (code === Char.Hash) skipComment(scanner);
  else if (code === Char.Backslash) skipLineContinuation(scanner);
  else scanOperator(scanner, code);
}

function scanLineEnd(scanner: Scanner): void {
  const start = scanner.position;
  skipLineEnd(scanner);
  if (scanner.brackets.length > 0) return;
  if (!isLineBlank(scanner)) {
    scanner.emit(TokenKind.Newline, start);
  }
  scanIndentation(scanner);
}

/** Whether no token has been read since the line began. */
function isLineBlank(scanner: Scanner): boolean {
  const last = scanner.kinds[scanner.kinds.length - 1];
  return last === undefined || last === TokenKind.Newline;
}

function skipComment(scanner: Scanner): void {
  while (scanner.position < scanner.text.length && !isLineEnd(scanner.peek())) scanner.position++;
}

function scanEnd(scanner: Scanner): void {
  const unclosed = scanner.unclosed();
  if (unclosed !== null) throw unclosed;
  const last = scanner.kinds[scanner.kinds.length - 1];
  if (last !== undefined && last !== TokenKind.Newline) scanner.emit(TokenKind.Newline, scanner.position);
  scanner.position = endOfLastLine(scanner.text);
  closeIndentations(scanner, 0);
  scanner.emit(TokenKind.EndMarker, scanner.position);
}

/** Offset of the last line's end: a fault at the end of the text is on the last line that has any. */
function endOfLastLine(text: string): number {
  if (text.endsWith('\r\n')) return text.length - 2;
  return isLineEnd(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
}

/** Reads a word; letters right before a quote are the prefix of a string. */
function scanWordOrString(scanner: Scanner): void {
  const start = scanner.position;
  const length = stringPrefixLength(scanner);
  if (length < 0) return scanWord(scanner);
  const prefix = scanner.text.slice(start, start + length).toLowerCase();
  scanner.position += length;
  if (prefix.includes('f')) openFString(scanner, start);
  else scanString(scanner, start);
}

/** The length of the string prefix at the position, or -1 when no string starts there. */
function stringPrefixLength(scanner: Scanner): number {
  const first = scanner.peek() | 0x20;
  if (first !== Char.LowerF && first !== Char.LowerR && first !== Char.LowerB && first !== Char.LowerU) {
    return -1;
  }
  const second = scanner.peek(1);
  if (isQuote(second)) return 1;
  if (!isQuote(scanner.peek(2)) || first === Char.LowerU) return -1;
  const pair = second | 0x20;
  if (first === Char.LowerR) return pair === Char.LowerF || pair === Char.LowerB ? 2 : -1;
  return pair === Char.LowerR ? 2 : -1;
}

function isQuote(code: number): boolean {
  return code === Char.SingleQuote || code === Char.DoubleQuote;
}
