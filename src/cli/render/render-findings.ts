import type { LackpyError } from '../../diagnostics/lackpy-error.js';
import type { Colors } from '../io.js';

/** What the doctor found, for people: each fault with its code and its fix. */
export function renderFindings(findings: readonly LackpyError[], plugins: number, colors: Colors): string {
  if (findings.length === 0)
    return `${colors.green('Nothing is wrong.')} ${String(plugins)} plugins looked at.`;
  const blocks = findings.map(({ code, message, hint }) => {
    const fix = hint === undefined ? [] : [`  fix: ${hint}`];
    return [`${colors.red('✗')} ${message} [${code}]`, ...fix].join('\n');
  });
  return blocks.join('\n');
}
