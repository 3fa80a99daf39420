import type { Span } from './span.js';

/** A place in a source text as people count it: line and column start at 1, columns count characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of a program with its line structure, from which every line and column is derived. */
export class SourceText {
  private starts: number[] | undefined;
  private pairs: number[] | undefined;

  constructor(readonly text: string) {}

  /** Offsets at which lines start. Lines end at \n, \r\n or a lone \r. */
  get lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** The 1-based line that holds `offset`. */
  lineAt(offset: number): number {
    return Math.max(1, countBelow(this.lineStarts, offset + 1));
  }

  /** Line and column of `offset`; a column counts characters, so an astral character is one. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    const start = this.lineStarts[line - 1] ?? 0;
    const end = Math.max(start, Math.min(offset, this.text.length));
    this.pairs ??= findPairs(this.text);
    const astral = countBelow(this.pairs, end) - countBelow(this.pairs, start);
    return { line, column: end - start - astral + 1 };
  }

  /** The text of a 1-based line without its line end; empty when there is no such line. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return '';
    const end = this.lineStarts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }

  /** The text that a span covers. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

/** How many of the ascending numbers are below a bound. Keeps every lookup logarithmic, whatever a line's length. */
function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of the second halves of surrogate pairs. */
function findPairs(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index + 1);
  return pairs;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}
