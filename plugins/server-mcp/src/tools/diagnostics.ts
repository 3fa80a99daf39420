import type { Diagnostic, RunResult } from 'lackpy';

/** A finding as clients get it. */
export interface WireDiagnostic {
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string | null;
}

export function diagnosticToWire({ code, message, location, hint }: Diagnostic): WireDiagnostic {
  return {
    code,
    message,
    line: location?.line ?? null,
    column: location?.column ?? null,
    hint: hint ?? null,
  };
}

/** The findings about a run: those of the program, or else the error that ended it. */
export function runDiagnostics({ diagnostics, error }: RunResult): WireDiagnostic[] {
  if (diagnostics.length > 0 || error === null) return diagnostics.map(diagnosticToWire);
  const { type, message, location, code } = error;
  return [diagnosticToWire({ code: code ?? type, message, location })];
}
