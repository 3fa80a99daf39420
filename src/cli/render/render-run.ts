import { errorText } from '../../delegate/error-text.js';
import type { DelegateResult, RunResult } from '../../delegate/results.js';
import type { TraceEntry } from '../../trace/trace-event.js';
import { toJson } from '../../wire/json.js';
import { cutResult } from '../../wire/wire.js';
import type { Colors } from '../io.js';
import { renderDiagnostics } from './render-diagnostics.js';

const SHOWN_RESULT = 60;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > SHOWN_RESULT ? `${line.slice(0, SHOWN_RESULT)}…` : line;
}

function traceLine(entry: TraceEntry, colors: Colors): string {
  const args = Object.entries(entry.args).map(([name, value]) => `${name}=${shorten(toJson(value))}`);
  const outcome = entry.success
    ? shorten(toJson(cutResult(entry.result)))
    : colors.red(entry.error ?? 'failed');
  const took = colors.dim(`${entry.durationMs.toFixed(1)} ms`);
  return `  ${colors.dim(String(entry.step))} ${colors.cyan(entry.tool)}(${args.join(', ')}) → ${outcome} ${took}`;
}

function outcome(result: RunResult, colors: Colors): string[] {
  if (result.success) return result.display === null ? [colors.dim('(no output)')] : [shownOutput(result)];
  return result.error === null ? [] : [colors.red(errorText(result.error))];
}

/** Text is shown as it is, everything else as the language prints it. */
function shownOutput(result: RunResult): string {
  return typeof result.output === 'string' ? result.output : (result.display ?? '');
}

/** A run for people: its findings when it was refused, else its output or error with the failing line. */
export function renderRun(result: RunResult, source: string, colors: Colors): string {
  if (result.diagnostics.length > 0) return renderDiagnostics(result.diagnostics, source, colors);
  const { error } = result;
  const location = error?.location ?? null;
  if (error === null || location === null) return outcome(result, colors).join('\n');
  return renderDiagnostics([{ code: error.code ?? '', message: errorText(error), location }], source, colors);
}

/** A delegate for people: the program, the calls it made, and what came out. */
export function renderDelegate(result: DelegateResult, colors: Colors): string {
  if (result.program === null) return outcome(result, colors).join('\n');
  const program = result.program.split('\n').map((line) => `  ${line}`);
  const tier = `${result.generationTier ?? ''}, ${result.totalTimeMs.toFixed(0)} ms, grade w ${String(result.grade.w)} d ${String(result.grade.d)}`;
  return [
    `${colors.bold('program')} ${colors.dim(`(${tier})`)}`,
    ...program,
    colors.bold('trace'),
    ...result.trace.entries.map((entry) => traceLine(entry, colors)),
    colors.bold(result.success ? 'output' : 'error'),
    ...outcome(result, colors),
  ].join('\n');
}
