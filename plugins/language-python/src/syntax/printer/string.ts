/** What is escaped in every string: the backslash, and all that does not show as a character of its own. */
const ESCAPED = /[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** The literal of a string, which reads back as the same string whatever it holds. */
export function printString(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  return quote + escapeText(value).replaceAll(quote, `\\${quote}`) + quote;
}

/** The text with all escaped but quotes. */
export function escapeText(text: string): string {
  return text.replace(ESCAPED, (character) => SHORT_ESCAPES[character] ?? escapeCharacter(character));
}

/** The numeric escape of one character. */
export function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
