import {
  measuredTiers,
  type EvalFailure,
  type EvalReport,
  type MeasuredTier,
  type TierReport,
} from '../../eval/eval-report.js';
import { toJson } from '../../wire/json.js';
import type { Colors } from '../io.js';
import { table } from './table.js';

/** More failures of a tier than this are only counted. */
const SHOWN_FAILURES = 10;

const SHOWN_VALUE = 60;

const HEADER = [
  ...['tier', 'passed', 'rate', 'first try', 'repaired', 'asked again'],
  ...['tokens in', 'tokens out', 'median', 'p90'],
];

/** An eval for people: a line per tier, then what failed. */
export function renderEval(report: EvalReport, colors: Colors): string {
  const rows = report.tiers.map(rowOf);
  return [
    table(HEADER, rows, colors),
    ...report.tiers.flatMap(reasonOf),
    ...measuredTiers(report).flatMap((tier) => failuresOf(tier, colors)),
  ].join('\n');
}

function rowOf(report: TierReport): string[] {
  if (!report.available) return [report.tier, 'unavailable'];
  const { tier, cases, passed, passRate, valid, tokens, medianMs, p90Ms } = report;
  return [
    ...[tier, `${String(passed)} of ${String(cases)}`, percent(passRate)],
    ...[percent(valid.firstTry), percent(valid.afterRepair), percent(valid.afterAskingAgain)],
    ...[String(tokens?.tokensIn ?? '-'), String(tokens?.tokensOut ?? '-')],
    ...[`${medianMs.toFixed(0)} ms`, `${p90Ms.toFixed(0)} ms`],
  ];
}

function reasonOf(report: TierReport): string[] {
  return report.available || report.reason === 'not available'
    ? []
    : ['', `${report.tier}: ${report.reason}`];
}

function failuresOf({ tier, failures }: MeasuredTier, colors: Colors): string[] {
  if (failures.length === 0) return [];
  const rest = failures.length - SHOWN_FAILURES;
  return [
    '',
    colors.bold(`failures of ${tier}`),
    ...failures.slice(0, SHOWN_FAILURES).flatMap((failure) => failureLines(failure, colors)),
    ...(rest > 0 ? [colors.dim(`  and ${String(rest)} more; --json shows all`)] : []),
  ];
}

function failureLines({ name, check, expected, got, error }: EvalFailure, colors: Colors): string[] {
  const why =
    check === 'success' ? (error ?? 'it succeeded') : `expected ${shown(expected)}, got ${shown(got)}`;
  return [
    `  ${colors.red(shorten(name))} ${colors.dim(check)}`,
    ...why.split('\n').map((line) => `    ${line}`),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function shown(value: unknown): string {
  return shorten(toJson(value));
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > SHOWN_VALUE ? `${line.slice(0, SHOWN_VALUE)}…` : line;
}
