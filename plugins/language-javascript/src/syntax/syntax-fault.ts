import type { DiagnosticCode } from 'lackpy';

/** Why a text is no program. Thrown while it is read; `JavaScriptParser` turns it into a diagnostic. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';

  constructor(
    message: string,
    readonly position: number,
    readonly code: DiagnosticCode = 'PARSE_ERROR',
  ) {
    super(message);
  }
}
