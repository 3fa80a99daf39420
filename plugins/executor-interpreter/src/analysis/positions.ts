import type { SourceText, Span } from 'lackpy';

/** The places of a program where something can fail, numbered for the generated code. */
export class Positions {
  readonly spans: Span[] = [];

  constructor(private readonly source: SourceText) {}

  add(span: Span): number {
    const last = this.spans.at(-1);
    if (last?.start === span.start && last.end === span.end) return this.spans.length - 1;
    return this.spans.push({ start: span.start, end: span.end }) - 1;
  }

  /** Whether a stretch of source goes over more than one line. */
  spansLines(span: Span): boolean {
    return this.source.lineAt(span.start) !== this.source.lineAt(span.end);
  }
}
