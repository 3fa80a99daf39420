import { locate, type Diagnostic, type DiagnosticCode, type SourceText, type Span } from 'lackpy';

/** A fault as a check states it; the line of its span is put into the words. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly say: (line: number) => string;
  readonly hint?: string | undefined;
}

/** Collects the faults of one program: the first per code and place stays, and the list comes out in source order. */
export class Findings {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly source: SourceText) {}

  /** Adds a fault found by a check of this package. */
  report({ code, span, say, hint }: Fault): void {
    const location = locate(this.source, span);
    this.add({ code, message: say(location.line), location, ...(hint === undefined ? {} : { hint }) });
  }

  /** Adds a finding that already has its words and place. */
  add(diagnostic: Diagnostic): void {
    const { code, location, message } = diagnostic;
    const place =
      location === null
        ? message
        : [location.line, location.column, location.endLine, location.endColumn].join(':');
    const key = JSON.stringify([code, place]);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.diagnostics.push(diagnostic);
  }

  get isEmpty(): boolean {
    return this.diagnostics.length === 0;
  }

  /** All findings by place; those about the program as a whole come last. */
  inSourceOrder(): Diagnostic[] {
    return [...this.diagnostics].sort(byPlace);
  }
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (left.location === null || right.location === null) {
    return Number(left.location === null) - Number(right.location === null);
  }
  return left.location.line - right.location.line || left.location.column - right.location.column;
}
