import { invalidTemplate } from './template-error.js';

/** One `key: value` line; offsets are into the file's text. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The block between the `---` lines, and where the text after it starts. */
export interface Frontmatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** Raw lines with their line ends: comments, unknown keys and what continues those. */
  readonly foreign: readonly string[];
  /** Offset of the closing `---` line. */
  readonly close: number;
  /** Offset and 1-based line of the text after it. */
  readonly bodyStart: number;
  readonly bodyLine: number;
  /** The line end of the first line. */
  readonly eol: string;
}

const FENCE = /^---[ \t]*$/;
const FIELD = /^([A-Za-z_][\w-]*)([ \t]*:[ \t]*)(.*)$/;
const CONTINUATION = /^(?:[ \t]|- )/;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly next: number;
  readonly number: number;
}

/**
 * Reads the block at the start of a template file.
 * @param known keys whose values are read; all others are kept as they are.
 * @throws LackpyError TEMPLATE_INVALID.
 */
export function readFrontmatter(text: string, file: string, known: ReadonlySet<string>): Frontmatter {
  const first = lineAt(text, text.startsWith('\uFEFF') ? 1 : 0, 1);
  if (!FENCE.test(first.text)) throw invalidTemplate(file, 1, 'the file does not start with a --- line');
  const fields = new Map<string, Field>();
  const foreign: string[] = [];
  let continuesForeign = false;
  for (let line = first; line.next < text.length;) {
    line = lineAt(text, line.next, line.number + 1);
    if (FENCE.test(line.text)) {
      const eol = text.slice(first.start + first.text.length, first.next);
      return { fields, foreign, close: line.start, bodyStart: line.next, bodyLine: line.number + 1, eol };
    }
    const field = readField(line);
    if (field !== null && known.has(field.key)) {
      if (fields.has(field.key)) throw invalidTemplate(file, line.number, `'${field.key}' is given twice`);
      fields.set(field.key, field);
      continuesForeign = false;
      continue;
    }
    continuesForeign = field !== null || (continuesForeign && CONTINUATION.test(line.text));
    if (!continuesForeign && !isBlankOrComment(line.text)) {
      throw invalidTemplate(file, line.number, `expected 'key: value', found '${shorten(line.text)}'`);
    }
    foreign.push(text.slice(line.start, line.next));
  }
  throw invalidTemplate(file, 1, 'the block that starts with --- never ends');
}

function lineAt(text: string, start: number, number: number): Line {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);
  return { text: text.slice(start, end), start, next, number };
}

function readField(line: Line): Field | null {
  const found = FIELD.exec(line.text);
  if (found === null) return null;
  const [, key = '', colon = '', rest = ''] = found;
  const value = rest.trimEnd();
  const valueStart = line.start + key.length + colon.length;
  return { key, value, line: line.number, valueStart, valueEnd: valueStart + value.length };
}

function isBlankOrComment(text: string): boolean {
  const content = text.trim();
  return content === '' || content.startsWith('#');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
