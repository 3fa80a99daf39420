import type { DiagnosticCode, Span } from 'lackpy';

/**
 * How a lexical fault ranks against a fault the parser met before it: `certain` wins unless the parser's is `final`,
 * `unclosed` wins when the parser has looked at a later line, `local` never does. CPython ranks them the same way.
 */
export type FaultRank = 'certain' | 'unclosed' | 'local' | 'final';

/** Why a text is no program. Thrown inside the lexer and parser only; `PythonParser` turns it into a diagnostic. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';

  constructor(
    message: string,
    readonly span: Span,
    readonly rank: FaultRank = 'certain',
    readonly code: DiagnosticCode = 'PARSE_ERROR',
  ) {
    super(message);
  }
}
