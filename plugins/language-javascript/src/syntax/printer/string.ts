/** What is escaped in every string: the backslash, and all that does not show as a character of its own. */
const ESCAPED = /[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The literal of a string, which reads back as the same string whatever it holds. */
export function printString(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  return quote + escapeText(value).replaceAll(quote, `\\${quote}`) + quote;
}

/** The text between the backticks of a template. */
export function printTemplateText(value: string): string {
  return escapeText(value).replaceAll('`', '\\`').replaceAll('${', '\\${');
}

function escapeText(text: string): string {
  return text.replace(ESCAPED, (character) => SHORT[character] ?? escapeUnits(character));
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
