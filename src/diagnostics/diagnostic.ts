import type { SourceText } from '../ast/source-text.js';
import type { Span } from '../ast/span.js';
import type { DiagnosticCode } from './codes.js';

/** Where a finding stands; lines and columns start at 1, the end is exclusive. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A replacement of source text that would remove a finding. */
export interface Fix extends Span {
  readonly text: string;
}

/** A finding about a program, worded for people and for small models. */
export interface Diagnostic {
  /** A code of the core, or `<rule name>` of a rule plugin's own. Stable within a major version. */
  readonly code: DiagnosticCode | (string & {});
  readonly message: string;
  readonly location: Location | null;
  /** What to do next, worded positively. */
  readonly hint?: string;
  readonly fix?: Fix;
}

/** The location of a span within its source. */
export function locate(source: SourceText, span: Span): Location {
  const start = source.positionAt(span.start);
  const end = source.positionAt(Math.max(span.start, span.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
