const MOST_CHARACTERS = 1000;

/** A server's text as one line that can be shown: no control or invisible characters, 1,000 characters at most. */
export function cleanText(text: string): string {
  const line = text
    .slice(0, MOST_CHARACTERS * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (line.length <= MOST_CHARACTERS) return line;
  return `${line.slice(0, MOST_CHARACTERS - 1).replace(/\p{Cs}$/u, '')}…`;
}
