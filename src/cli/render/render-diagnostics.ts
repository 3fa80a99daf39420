import { SourceText } from '../../ast/source-text.js';
import type { ValidationResult } from '../../delegate/results.js';
import type { Diagnostic, Location } from '../../diagnostics/diagnostic.js';
import type { Colors } from '../io.js';

function excerpt(source: SourceText, location: Location, colors: Colors): string[] {
  const text = source.lineText(location.line).replaceAll('\t', ' ');
  const sameLine = location.endLine === location.line;
  const width = sameLine ? Math.max(1, location.endColumn - location.column) : 1;
  const margin = String(location.line).padStart(4);
  const caret = ' '.repeat(location.column - 1) + '^'.repeat(Math.min(width, 80));
  return [`${colors.dim(`${margin} |`)} ${text}`, `${colors.dim('     |')} ${colors.red(caret)}`];
}

/** Findings with the source line under a caret and what to do next. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: string,
  colors: Colors,
): string {
  const text = new SourceText(source);
  return diagnostics
    .flatMap((diagnostic) => [
      [colors.red('error'), diagnostic.message, colors.dim(diagnostic.code)]
        .filter((part) => part !== '')
        .join(' '),
      ...(diagnostic.location === null ? [] : excerpt(text, diagnostic.location, colors)),
      ...(diagnostic.hint === undefined ? [] : [`  ${colors.cyan('hint')} ${diagnostic.hint}`]),
    ])
    .join('\n');
}

/** A validation for people. */
export function renderValidation(result: ValidationResult, source: string, colors: Colors): string {
  if (!result.valid) return renderDiagnostics(result.diagnostics, source, colors);
  const calls = result.calls.length === 0 ? 'nothing' : [...new Set(result.calls)].join(', ');
  return `${colors.green('valid')}  calls ${calls}`;
}
