import type { Span } from './span.js';

/** A place in a source text as people count it: line and column start at 1, columns count characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of a program with its line structure, from which every line and column is derived. */
export class SourceText {
  private starts: number[] | undefined;

  constructor(readonly text: string) {}

  /** Offsets at which lines start. Lines end at \n, \r\n or a lone \r. */
  get lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** The 1-based line that holds `offset`. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column of `offset`; a column counts characters, so an astral character is one. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    const start = this.lineStarts[line - 1] ?? 0;
    return { line, column: [...this.text.slice(start, offset)].length + 1 };
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

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}
