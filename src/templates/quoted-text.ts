/** What would end a line, a quoted value or a UTF-8 file's text. */
const UNSAFE = /["\\\p{Cc}\p{Cs}\u2028\u2029]/gu;
/** Only these are escapes; every other backslash belongs to the pattern, so that `"\d+"` may be written by hand. */
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|(["\\]))/g;

/** Text as a double-quoted value on one line. `unquote` gives back the same text, whatever it holds. */
export function quote(text: string): string {
  const escaped = text.replace(UNSAFE, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/**
 * The text of a value that is double-quoted, single-quoted (a quote inside is doubled) or plain.
 * @returns null when a quote is not closed.
 */
export function unquote(value: string): string | null {
  if (value.startsWith("'")) {
    return value.length > 1 && value.endsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : null;
  }
  if (!value.startsWith('"')) return value;
  if (!closesDouble(value)) return null;
  return value
    .slice(1, -1)
    .replace(ESCAPE, (_, hex: string | undefined, char: string | undefined) =>
      hex === undefined ? (char ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

function closesDouble(value: string): boolean {
  if (value.length < 2 || !value.endsWith('"')) return false;
  let first = value.length - 1;
  while (value[first - 1] === '\\') first--;
  return (value.length - 1 - first) % 2 === 0;
}
