import { TokenKind } from '../token.js';
import { Char, isLineEnd } from './char-code.js';
import type { FStringMode } from './f-string-mode.js';
import { skipLineEnd } from './line-continuation.js';
import type { Scanner } from './scanner.js';
import { quoteLengthAt, unterminatedLiteral } from './string.js';

/** How many replacement fields may stand inside each other's format specification. */
const MAX_FIELD_NESTING = 3;

/** Opens the f-string whose prefix starts at `start` and whose first quote is at the position. */
export function openFString(scanner: Scanner, start: number): void {
  if (scanner.fStrings.length >= scanner.nestingDepth) throw scanner.tooDeep(start);
  const { position, text } = scanner;
  const quoteLength = quoteLengthAt(text, position);
  const raw = /r/i.test(text.slice(start, position));
  scanner.position += quoteLength;
  scanner.emit(TokenKind.FStringStart, start);
  scanner.fStrings.push({ start, quote: text.charCodeAt(position), quoteLength, raw, fields: [] });
}

/** Whether the position is in the literal text of an f-string or of a format specification. */
export function isInLiteralText(scanner: Scanner): boolean {
  const mode = scanner.fStrings[scanner.fStrings.length - 1];
  if (mode === undefined) return false;
  const field = mode.fields[mode.fields.length - 1];
  return field === undefined || field.inSpec;
}

/** Reads literal text up to the next replacement field, the end of the specification or the end of the f-string. */
export function scanLiteralText(scanner: Scanner): void {
  const mode = scanner.fStrings[scanner.fStrings.length - 1];
  if (mode === undefined) return;
  const start = scanner.position;
  const inSpec = mode.fields.length > 0;
  for (;;) {
    const code = scanner.peek();
    if (code === Char.LeftBrace) {
      if (inSpec || scanner.peek(1) !== Char.LeftBrace) return openField(scanner, mode, start);
      scanner.position += 2;
    } else if (code === Char.RightBrace) {
      if (inSpec) return closeSpec(scanner, mode, start);
      if (scanner.peek(1) !== Char.RightBrace) {
        throw scanner.fault("f-string: single '}' is not allowed", scanner.position);
      }
      scanner.position += 2;
    } else if (closesHere(scanner, mode)) {
      if (inSpec) throw scanner.fault("f-string: expecting '}'", scanner.position);
      return closeFString(scanner, mode, start);
    } else if (Number.isNaN(code) || (mode.quoteLength === 1 && isLineEnd(code))) {
      throw unterminatedLiteral(scanner, mode.start, whatIs(mode));
    } else if (code === Char.Backslash) skipEscape(scanner, mode);
    else skipCharacter(scanner);
  }
}

function whatIs(mode: FStringMode): string {
  return mode.quoteLength === 3 ? 'triple-quoted f-string' : 'f-string';
}

function closesHere(scanner: Scanner, mode: FStringMode): boolean {
  if (scanner.peek() !== mode.quote) return false;
  return mode.quoteLength === 1 || quoteLengthAt(scanner.text, scanner.position) === 3;
}

function skipCharacter(scanner: Scanner): void {
  if (isLineEnd(scanner.peek())) skipLineEnd(scanner);
  else scanner.position++;
}

/** A backslash takes the next character with it, but a brace keeps its meaning, `\N{…}` excepted. */
function skipEscape(scanner: Scanner, mode: FStringMode): void {
  scanner.position++;
  const next = scanner.peek();
  if (next === Char.LeftBrace || next === Char.RightBrace || Number.isNaN(next)) return;
  const named = next === Char.UpperN && scanner.peek(1) === Char.LeftBrace && !mode.raw;
  skipCharacter(scanner);
  if (!named) return;
  while (
    !isLineEnd(scanner.peek()) &&
    scanner.peek() !== mode.quote &&
    scanner.position < scanner.text.length
  ) {
    if (scanner.text.charCodeAt(scanner.position++) === Char.RightBrace) return;
  }
}

function emitText(scanner: Scanner, start: number): void {
  if (scanner.position > start) scanner.emit(TokenKind.FStringMiddle, start);
}

function openField(scanner: Scanner, mode: FStringMode, start: number): void {
  emitText(scanner, start);
  if (mode.fields.length >= MAX_FIELD_NESTING) {
    throw scanner.fault('f-string: expressions nested too deeply', scanner.position);
  }
  if (scanner.brackets.length >= scanner.nestingDepth) throw scanner.tooDeep(scanner.position);
  const brace = scanner.position++;
  scanner.brackets.push(brace);
  mode.fields.push({ depth: scanner.brackets.length, inSpec: false });
  scanner.emit(TokenKind.LeftBrace, brace);
}

function closeSpec(scanner: Scanner, mode: FStringMode, start: number): void {
  emitText(scanner, start);
  const brace = scanner.position++;
  mode.fields.pop();
  scanner.brackets.pop();
  scanner.emit(TokenKind.RightBrace, brace);
}

function closeFString(scanner: Scanner, mode: FStringMode, start: number): void {
  emitText(scanner, start);
  const end = scanner.position;
  scanner.position += mode.quoteLength;
  scanner.fStrings.pop();
  scanner.emit(TokenKind.FStringEnd, end);
}
