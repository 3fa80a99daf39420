const WIDE_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Whether a code unit is white space for `str.isspace`: CPython counts the separators 0x1c to 0x1f as well. */
function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code <= 0x1f && code >= 0x09 && (code <= 0x0d || code >= 0x1c));
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return WIDE_SPACE.test(String.fromCharCode(code));
}

/** Whether a character is white space. */
export function isSpace(character: string): boolean {
  return isSpaceCode(character.charCodeAt(0));
}

/** The position of the first white space from `start` on, or the length. */
export function skipWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isSpaceCode(text.charCodeAt(at))) at++;
  return at;
}

/** The position of the first character from `start` on that is no white space, or the length. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpaceCode(text.charCodeAt(at))) at++;
  return at;
}

/** The position after the last character that is no white space, not below `start`. */
export function trimEndPosition(text: string, start: number): number {
  let end = text.length;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The text without white space at its ends. */
export function stripWhitespace(text: string): string {
  const start = skipSpace(text, 0);
  return text.slice(start, trimEndPosition(text, start));
}
