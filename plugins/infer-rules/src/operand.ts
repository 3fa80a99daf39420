/** Quotes that people put around a path or name, opening → closing. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
]);

/** Marks that end a sentence rather than a path or name. */
const SENTENCE_MARKS = '.,;:!?';
/** The folders `.` and `..`, whose dots are no full stop. */
const DOT_FOLDER = /(?:^|[\\/])\.{1,2}$/;

/**
 * What a rule applies to: one word, or anything in quotes. Sentence marks after it are dropped, inside quotes nothing.
 * @param marks the characters that count as sentence marks.
 * @returns null when it is more than one word, nothing, a quote that is not closed, or holds control characters.
 */
export function readOperand(text: string, marks = SENTENCE_MARKS): string | null {
  const word = dropMarks(text.trim(), marks);
  const quoted = unquote(word);
  if (quoted === null && (QUOTES.has(word.charAt(0)) || /\s/.test(word))) return null;
  const operand = quoted ?? word;
  return operand.trim() === '' || /\p{Cc}/u.test(operand) ? null : operand;
}

/** Text without the sentence marks at its end. */
export function dropMarks(text: string, marks = SENTENCE_MARKS): string {
  let end = text.length;
  while (
    end > 0 &&
    marks.includes(text.charAt(end - 1)) &&
    !DOT_FOLDER.test(text.slice(Math.max(0, end - 3), end))
  ) {
    end--;
  }
  return text.slice(0, end).trimEnd();
}

/** What stands between a pair of quotes that encloses the whole text. */
function unquote(text: string): string | null {
  const open = text.charAt(0);
  const close = QUOTES.get(open);
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return null;
  const inside = text.slice(1, -1);
  return inside.includes(open) || inside.includes(close) ? null : inside;
}
