/** A correction of text that no parser can read. */
export interface TextRepair {
  readonly name: string;
  /** The corrected text; the same text when there is nothing to do. */
  readonly apply: (text: string) => string;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b'].map((quote): [string, string] => [quote, "'"]),
  ...[...'\u201c\u201d\u201e\u201f\u00ab\u00bb'].map((quote): [string, string] => [quote, '"']),
]);
const CURLY = /[\u2018-\u201f\u00ab\u00bb]/g;

/** Prompts of an interactive session before each line. */
const SESSION_PROMPT = /^(?:>>> ?|\.\.\. ?|In \[\d*\]: ?)/;
const FENCE_LINE = /^\s*(?:`{3,}|~{3,})\s*\w*\s*$/;
/** A sentence: words with spaces, beginning with a capital letter or a list mark, and nothing that code would have. */
const PROSE = /^(?:[-*] |\d+\. )?[A-Z][\p{L}'’,;-]*(?: [\p{L}\p{N}'’`"_.,;:()/*-]+){2,}[.:!?]?$/u;
const CODE = /[=[\]{}]|^\s|\w\(.*\)$/;

function isProse(line: string): boolean {
  return PROSE.test(line) && !CODE.test(line);
}

function withoutLines(text: string, drop: (line: string) => boolean): string {
  return text
    .split('\n')
    .filter((line) => !drop(line))
    .join('\n');
}

/** Corrections that need no language, in the order in which they are tried. */
export const TEXT_REPAIRS: readonly TextRepair[] = [
  { name: 'fence', apply: (text) => withoutLines(text, (line) => FENCE_LINE.test(line)) },
  {
    name: 'session_prompt',
    apply: (text) =>
      text
        .split('\n')
        .map((line) => line.replace(SESSION_PROMPT, ''))
        .join('\n'),
  },
  { name: 'prose', apply: (text) => withoutLines(text, isProse) },
  { name: 'quotes', apply: (text) => text.replace(CURLY, (quote) => QUOTES.get(quote) ?? quote) },
  { name: 'indentation', apply: dedent },
];

/** Without the indentation that all lines share. */
function dedent(text: string): string {
  const lines = text.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return Number.isFinite(shared) && shared > 0 ? lines.map((line) => line.slice(shared)).join('\n') : text;
}
