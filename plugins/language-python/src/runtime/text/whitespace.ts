/** What `str.isspace` holds for: CPython counts the separators 0x1c to 0x1f as well. */
const SPACE = new RegExp(
  String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`,
);

/** Whether a character is white space. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** The position of the first character from `start` on that is no white space, or the length. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charAt(at))) at++;
  return at;
}

/** The position after the last character that is no white space, not below `start`. */
export function trimEndPosition(text: string, start: number): number {
  let end = text.length;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return end;
}

/** The text without white space at its ends. */
export function stripWhitespace(text: string): string {
  const start = skipSpace(text, 0);
  return text.slice(start, trimEndPosition(text, start));
}
