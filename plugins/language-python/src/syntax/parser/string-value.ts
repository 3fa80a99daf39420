import type { SyntaxFault } from '../syntax-fault.js';
import { Char } from '../lexer/char-code.js';

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

const HEX_ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The text with every line end as Python reads it, `\n`. */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The value of a string's body, escapes decoded. An escape Python does not know keeps its backslash. `fail` makes the
 * fault of a malformed escape from a message.
 */
export function decodeEscapes(body: string, fail: (message: string) => SyntaxFault): string {
  let backslash = body.indexOf('\\');
  if (backslash < 0) return body;
  const parts: string[] = [];
  let done = 0;
  while (backslash >= 0) {
    parts.push(body.slice(done, backslash));
    const escape = decodeEscape(body, backslash, fail);
    parts.push(escape.value);
    done = backslash + escape.length;
    backslash = body.indexOf('\\', done);
  }
  parts.push(body.slice(done));
  return parts.join('');
}

interface Escape {
  readonly value: string;
  readonly length: number;
}

function decodeEscape(body: string, offset: number, fail: (message: string) => SyntaxFault): Escape {
  const letter = body.charAt(offset + 1);
  const simple = SIMPLE_ESCAPES[letter];
  if (simple !== undefined) return { value: simple, length: 2 };
  const digits = HEX_ESCAPES[letter];
  if (digits !== undefined) return decodeHex(body, offset, letter, digits, fail);
  if (letter >= '0' && letter <= '7' && letter !== '') return decodeOctal(body, offset);
  if (letter === 'N') throw fail(namedCharacterMessage(body, offset));
  return { value: '\\', length: 1 };
}

function decodeHex(
  body: string,
  offset: number,
  letter: string,
  digits: number,
  fail: (message: string) => SyntaxFault,
): Escape {
  const from = offset + 2;
  let end = from;
  while (end < from + digits && isHexDigit(body.charCodeAt(end))) end++;
  if (end < from + digits) {
    throw fail(unicodeError(body, offset, end, `truncated \\${letter}${'X'.repeat(digits)} escape`));
  }
  const code = Number.parseInt(body.slice(from, end), 16);
  if (code > 0x10ffff) throw fail(unicodeError(body, offset, end, 'illegal Unicode character'));
  return { value: String.fromCodePoint(code), length: end - offset };
}

function isHexDigit(code: number): boolean {
  const lower = code | 0x20;
  return (code >= Char.Zero && code <= Char.Nine) || (lower >= Char.LowerA && lower <= Char.LowerF);
}

function decodeOctal(body: string, offset: number): Escape {
  let end = offset + 1;
  while (end < offset + 4 && body.charCodeAt(end) >= Char.Zero && body.charCodeAt(end) <= Char.Seven) end++;
  const code = Number.parseInt(body.slice(offset + 1, end), 8);
  return { value: String.fromCharCode(code), length: end - offset };
}

/** Character names need a table of the whole of Unicode, which Node does not have. */
function namedCharacterMessage(body: string, offset: number): string {
  const close = body.indexOf('}', offset);
  if (body.charAt(offset + 2) !== '{' || close < 0) {
    return unicodeError(body, offset, offset + 2, 'malformed \\N character escape');
  }
  return `(unicode error) character names such as ${body.slice(offset, Math.min(close + 1, offset + 60))} are not available`;
}

/** CPython's wording, which counts a non-ASCII character as the ten bytes of its `\UXXXXXXXX` form. */
function unicodeError(body: string, start: number, end: number, reason: string): string {
  const first = bytePosition(body, start);
  const last = first + (end - start) - 1;
  const where = first === last ? `byte 0x5c in position ${first}` : `bytes in position ${first}-${last}`;
  return `(unicode error) 'unicodeescape' codec can't decode ${where}: ${reason}`;
}

function bytePosition(body: string, offset: number): number {
  let position = 0;
  for (const character of body.slice(0, offset)) position += character.charCodeAt(0) < 0x80 ? 1 : 10;
  return position;
}
