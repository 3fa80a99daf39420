import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Feedback } from '../ports/inference-provider.js';

/** What is wrong with a program, a line each, with what to do instead. */
export function findingsText(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(({ message, hint }) => `- ${message}${hint === undefined ? '' : ` ${hint}`}`);
  return [...new Set(lines)].join('\n');
}

/** The request for another program, for the one who wrote the one before. */
export function retryText({ kind, diagnostics, error }: Feedback): string {
  if (kind === 'rerun') {
    return `That cell failed when it ran:\n- ${error ?? ''}\nWrite the whole cell again so that it does not fail. Output only the cell.`;
  }
  return `That cell cannot run:\n${findingsText(diagnostics)}\nWrite the whole cell again without these faults. Output only the cell.`;
}

/** The request to mend a program, for one who has not seen it. */
export function fixText(intent: string, { program, diagnostics }: Feedback): string {
  return [
    `This cell was meant to do the following: ${intent}`,
    program,
    `It cannot run:\n${findingsText(diagnostics)}`,
    'Write a corrected cell that does what was meant. Output only the cell.',
  ].join('\n\n');
}
