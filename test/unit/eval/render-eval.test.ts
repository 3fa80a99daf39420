import type { EvalReport, MeasuredTier } from 'lackpy';
import { colorsFor } from '../../../src/cli/io.js';
import { renderEval } from '../../../src/cli/render/render-eval.js';
import { reaches } from '../../../src/eval/eval-report.js';
import { quantile } from '../../../src/eval/measure.js';

const colors = colorsFor({ isTerminal: false });

const good: MeasuredTier = {
  ...{ tier: 'good', available: true, cases: 4, passed: 4, passRate: 1 },
  valid: { firstTry: 0.5, afterRepair: 0.25, afterAskingAgain: 0.25 },
  ...{ tokens: { tokensIn: 40, tokensOut: 20 }, medianMs: 1.4, p90Ms: 20, failures: [] },
};
const failure = {
  name: 'sum',
  round: 1,
  program: '2',
  check: 'output',
  expected: 3,
  got: 2,
  error: null,
} as const;
const weak: MeasuredTier = {
  ...{ ...good, tier: 'weak', passed: 3, passRate: 0.75, tokens: null },
  failures: [failure, { ...failure, name: 'gone', check: 'success', got: false, error: 'no\nanswer' }],
};
const away = { tier: 'away', available: false, reason: 'not available' } as const;

test('a report for people has a line per tier, then what failed', () => {
  const broken = { ...away, tier: 'broken', reason: 'no such plugin' };
  expect(renderEval({ tiers: [away, broken, good, weak] }, colors).split('\n')).toEqual([
    'tier    passed       rate   first try  repaired  asked again  tokens in  tokens out  median  p90',
    'away    unavailable',
    'broken  unavailable',
    'good    4 of 4       100 %  50 %       25 %      25 %         40         20          1 ms    20 ms',
    'weak    3 of 4       75 %   50 %       25 %      25 %         -          -           1 ms    20 ms',
    '',
    'broken: no such plugin',
    '',
    'failures of weak',
    '  sum output',
    '    expected 3, got 2',
    '  gone success',
    '    no',
    '    answer',
  ]);
});

test('many failures are counted', () => {
  const failures = Array.from({ length: 12 }, () => failure);
  expect(renderEval({ tiers: [{ ...weak, failures }] }, colors)).toMatch(/ {2}and 2 more; --json shows all$/);
});

test.each<[EvalReport['tiers'], number, boolean]>([
  [[good, weak], 0.75, true],
  [[good, weak], 0.8, false],
  [[good, away], 1, true],
  [[away], 0, true],
  [[away], 0.1, false],
])('%# whether all tiers reach a rate', (tiers, rate, expected) => {
  expect(reaches({ tiers }, rate)).toBe(expected);
});

test.each([
  [[5], 0.9, 5],
  [[1, 2], 0.5, 1.5],
  [[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9, 90],
])('of %j the quantile %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
