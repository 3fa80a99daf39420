import { TokenKind } from '../token.js';
import { Char } from './char-code.js';
import type { Scanner } from './scanner.js';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Reads the opening bracket at the position. */
export function openBracket(scanner: Scanner, kind: TokenKind): void {
  const start = scanner.position;
  if (scanner.brackets.length >= scanner.nestingDepth) throw scanner.tooDeep(start);
  scanner.brackets.push(start);
  scanner.position++;
  scanner.emit(kind, start);
}

/** Reads the closing bracket at the position; it must close the innermost open one. */
export function closeBracket(scanner: Scanner, kind: TokenKind): void {
  const { position: start, text } = scanner;
  const character = text.charAt(start);
  const mode = scanner.fStrings.at(-1);
  const field = mode?.fields.at(-1);
  const open = scanner.brackets.pop();
  if (open === undefined) throw scanner.fault(`unmatched '${character}'`, start);
  const closesField = field?.depth === scanner.brackets.length + 1;
  if (CLOSING[text.charAt(open)] !== character) {
    if (closesField) throw scanner.fault(`f-string: unmatched '${character}'`, start);
    throw mismatch(scanner, open, start);
  }
  if (closesField) mode?.fields.pop();
  scanner.position++;
  scanner.emit(kind, start);
}

function mismatch(scanner: Scanner, open: number, start: number): Error {
  const { text } = scanner;
  const line = scanner.lineOf(open);
  const where = line === scanner.lineOf(start) ? '' : ` on line ${line}`;
  const message = `closing parenthesis '${text.charAt(start)}' does not match opening parenthesis '${text.charAt(open)}'${where}`;
  return scanner.fault(message, start);
}

/** Whether the position is directly inside a replacement field, where `:` starts the format specification. */
export function isInField(scanner: Scanner): boolean {
  const field = scanner.fStrings.at(-1)?.fields.at(-1);
  return field?.depth === scanner.brackets.length;
}

/** Reads the colon at the position, which starts the format specification of the innermost replacement field. */
export function startSpec(scanner: Scanner): void {
  const field = scanner.fStrings.at(-1)?.fields.at(-1);
  if (field !== undefined) field.inSpec = true;
  const start = scanner.position++;
  scanner.emit(TokenKind.Colon, start);
}

/** Whether the code opens a bracket. */
export function isOpening(code: number): boolean {
  return code === Char.LeftParen || code === Char.LeftBracket || code === Char.LeftBrace;
}
