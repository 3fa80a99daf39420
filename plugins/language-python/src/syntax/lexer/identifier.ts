import { SyntaxFault } from '../syntax-fault.js';
import { TokenKind, wordKind } from '../token.js';
import { isWordPart } from './char-code.js';
import type { Scanner } from './scanner.js';

// Joiners and middle dots came to XID_Continue with Unicode 15.1, which Python does not follow yet.
const IDENTIFIER = /^[_\p{XID_Start}](?:(?!\u200c|\u200d|\u30fb|\uff65)\p{XID_Continue})*$/u;
const NOT_PRINTABLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]$/u;

/** The name that an identifier's spelling stands for: Python normalises identifiers to NFKC. */
export function normalizeName(spelling: string): string {
  for (let index = 0; index < spelling.length; index++) {
    if (spelling.charCodeAt(index) >= 0x80) return spelling.normalize('NFKC');
  }
  return spelling;
}

/** Whether `name` is an identifier and no keyword. */
export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name) && wordKind(normalizeName(name)) === TokenKind.Name;
}

/** Reads the identifier or keyword that starts at the position. */
export function scanWord(scanner: Scanner): void {
  const { text, position: start } = scanner;
  let end = start;
  let ascii = true;
  for (let code = text.charCodeAt(end); isWordPart(code); code = text.charCodeAt(++end)) {
    if (code >= 0x80) ascii = false;
  }
  scanner.position = end;
  const word = text.slice(start, end);
  if (ascii) {
    scanner.emit(wordKind(word), start);
    return;
  }
  if (!IDENTIFIER.test(word)) throw invalidCharacter(word, start);
  scanner.emit(wordKind(word.normalize('NFKC')), start);
}

/** The fault of the first character of `word` that no identifier can have at its place. */
function invalidCharacter(word: string, start: number): SyntaxFault {
  let offset = 0;
  for (const character of word) {
    const allowed = offset === 0 ? IDENTIFIER.test(character) : IDENTIFIER.test(`_${character}`);
    if (!allowed) return invalidCharacterFault(character, start + offset);
    offset += character.length;
  }
  return invalidCharacterFault(word, start);
}

/** The fault of a character that Python text cannot hold outside strings and comments. */
export function invalidCharacterFault(character: string, start: number): SyntaxFault {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = NOT_PRINTABLE.test(character)
    ? `invalid non-printable character U+${code}`
    : `invalid character '${character}' (U+${code})`;
  return new SyntaxFault(message, { start, end: start + character.length });
}
