import { LackpyError } from 'lackpy';

const MOST_ALTERNATIVES = 1000;
const MOST_CHARACTERS = 16_384;

interface Group {
  /** Texts of the alternatives that are complete. */
  readonly done: string[];
  /** What the alternative being read may be so far. */
  open: string[];
}

function tooMany(pattern: string): LackpyError {
  return new LackpyError(
    'TOOL_ARGUMENT',
    `The braces in the pattern '${pattern.slice(0, 100)}' stand for too many patterns`,
    {
      hint: 'Ask with several simpler patterns instead.',
    },
  );
}

/** Every text with every ending. */
function combine(texts: readonly string[], endings: readonly string[], pattern: string): string[] {
  if (texts.length * endings.length > MOST_ALTERNATIVES) throw tooMany(pattern);
  const combined = texts.flatMap((text) => endings.map((ending) => text + ending));
  if (combined.reduce((sum, text) => sum + text.length, 0) > MOST_CHARACTERS) throw tooMany(pattern);
  return combined;
}

/** Where the brace group opened at each place ends; groups without a comma or an end are left out. */
function groupEnds(symbols: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { start: number; hasComma: boolean }[] = [];
  for (let at = 0; at < symbols.length; at++) {
    const innermost = open.at(-1);
    if (symbols[at] === '\\') at++;
    else if (symbols[at] === '{') open.push({ start: at, hasComma: false });
    else if (symbols[at] === ',' && innermost !== undefined) innermost.hasComma = true;
    else if (symbols[at] === '}' && innermost !== undefined) {
      open.pop();
      if (innermost.hasComma) ends.set(innermost.start, at);
    }
  }
  return ends;
}

/**
 * The patterns that one with braces stands for: `{a,b}` is `a` or `b`. Braces without a comma stand for themselves.
 * @throws LackpyError TOOL_ARGUMENT when there are too many.
 */
export function expandBraces(pattern: string): readonly string[] {
  const symbols = Array.from(pattern);
  const ends = groupEnds(symbols);
  const closing = new Set(ends.values());
  const groups: Group[] = [];
  let texts: string[] = [''];
  for (let at = 0; at < symbols.length; at++) {
    const symbol = symbols[at] ?? '';
    const group = groups.at(-1);
    if (ends.has(at)) {
      groups.push({ done: [], open: texts });
      texts = [''];
    } else if (group !== undefined && symbol === ',') {
      group.done.push(...texts);
      texts = [''];
    } else if (group !== undefined && closing.has(at)) {
      groups.pop();
      texts = combine(group.open, [...group.done, ...texts], pattern);
    } else if (symbol === '\\') {
      texts = combine(texts, [symbol + (symbols[++at] ?? '')], pattern);
    } else {
      texts = combine(texts, [symbol], pattern);
    }
  }
  return texts;
}
