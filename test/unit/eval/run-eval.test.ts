import { createLackpy, runEval, type EvalFile, type EvalOptions, type LackpyService } from 'lackpy';
import type { EvalReport, MeasuredTier } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools } from '../../support/test-tools.js';
import { scriptedTiers, type Script } from './scripted-tier.js';

const written: unknown[] = [];
const tools = testTools({
  add: {
    call: ({ left, right }) => Number(left) + Number(right),
    args: [
      { name: 'left', type: 'int', description: '' },
      { name: 'right', type: 'int', description: '' },
    ],
  },
  save: {
    call: ({ text }) => written.push(text),
    args: [{ name: 'text', type: 'str', description: '' }],
    gradeW: 3,
    effectsCeiling: 3,
  },
});
const made: LackpyService[] = [];
afterAll(() => Promise.all(made.map((service) => service.close())));

async function serviceWith(scripts: Readonly<Record<string, Script>>): Promise<LackpyService> {
  const service = await createLackpy({
    workspace: tempFolder({ 'a.txt': 'alpha' }),
    config: { inference: { order: Object.keys(scripts) } },
    plugins: [...DEFAULT_PLUGINS, tools, scriptedTiers(scripts)],
  });
  made.push(service);
  return service;
}

/** A tier whose programs are the intents. */
const echo: Script = { answer: ({ intent }) => intent };

async function evaluate(
  evalFile: EvalFile,
  script: Script = echo,
  options: EvalOptions = {},
): Promise<MeasuredTier> {
  const service = await serviceWith({ model: script });
  const report = await runEval(service, { kit: ['add'], ...evalFile }, { tiers: ['model'], ...options });
  return onlyTier(report);
}

function onlyTier({ tiers }: EvalReport): MeasuredTier {
  const [tier] = tiers;
  if (tiers.length !== 1 || tier?.available !== true) throw new Error(JSON.stringify(tiers));
  return tier;
}

describe('checks', () => {
  const intent = "add(1, 2)\n{'sum': add(add(1, 2), 4), 'list': [1, None]}";

  test('all hold', async () => {
    const check = {
      output: { list: [1, null], sum: 7 },
      contains: ["'sum': 7", 'None'],
      matches: 'sum.: \\d,',
      calls: ['add', 'add', 'add'],
      success: true,
    };
    const report = await evaluate({ cases: [{ intent, check }, { intent: '1' }] });
    expect(report).toMatchObject({ tier: 'model', cases: 2, passed: 2, passRate: 1, failures: [] });
  });

  test.each<[string, object, object]>([
    ['1 + 1', { output: 3 }, { check: 'output', expected: 3, got: 2, error: null }],
    ['[1]', { output: [1, 2] }, { check: 'output', expected: [1, 2], got: [1] }],
    ['{"a": 1}', { output: { b: 1 } }, { check: 'output', got: { a: 1 } }],
    ['1', { output: null }, { check: 'output', expected: null, got: 1 }],
    ['"1"', { output: 1 }, { check: 'output', expected: 1, got: '1' }],
    ['"abc"', { contains: 'bd' }, { check: 'contains', expected: 'bd', got: 'abc' }],
    ['"abc"', { contains: ['b', 'd'] }, { check: 'contains', expected: 'd' }],
    ['"abc"', { matches: '^b' }, { check: 'matches', expected: '^b', got: 'abc' }],
    ['add(1, 1)', { calls: [] }, { check: 'calls', expected: [], got: ['add'] }],
    ['1', { success: false }, { check: 'success', expected: false, got: true }],
    [
      '1 / 0',
      {},
      { check: 'success', expected: true, got: false, error: expect.stringContaining('ZeroDivisionError') },
    ],
  ])('%s with %j fails', async (program, check, failure) => {
    const report = await evaluate({ cases: [{ intent: program, name: 'the case', check }] });
    expect(report).toMatchObject({ passed: 0, passRate: 0 });
    expect(report.failures).toMatchObject([{ name: 'the case', round: 1, program, ...failure }]);
  });

  test('a failed run passes where failure is wanted', async () => {
    const check = { success: false };
    expect(await evaluate({ cases: [{ intent: '1 / 0', check }] })).toMatchObject({ passed: 1 });
  });

  test('an integer beyond the safe range equals what JSON makes of it', async () => {
    const cases = [{ intent: '1152921504606846976 + 1', check: { output: 2 ** 60 } }];
    expect(await evaluate({ cases })).toMatchObject({ passed: 1 });
  });

  test('params and kits are those of the case', async () => {
    const cases = [{ intent: 'plus(n, 1)', kit: { plus: 'add' }, params: { n: 4 }, check: { output: 5 } }];
    expect(await evaluate({ cases })).toMatchObject({ passed: 1 });
  });

  test('a long output is cut in the report', async () => {
    const [failure] = (await evaluate({ cases: [{ intent: "'x' * 5000", check: { output: '' } }] })).failures;
    expect(JSON.stringify(failure?.got).length).toBeLessThan(600);
  });
});

describe('what a tier took', () => {
  test('shares of first try, repair and asking again, and tokens of all attempts', async () => {
    const answer: Script['answer'] = ({ intent, feedback }) => {
      if (intent === 'clean') return '1';
      if (intent === 'fenced') return 'import os\n1';
      if (intent === 'again') return feedback === null ? 'nowhere(1)' : '1';
      return null;
    };
    const intents = ['clean', 'clean', 'again', 'none'];
    const report = await evaluate({ cases: intents.map((intent) => ({ intent })) }, { answer });
    expect(report).toMatchObject({
      cases: 4,
      passed: 3,
      passRate: 0.75,
      valid: { firstTry: 0.5, afterRepair: 0, afterAskingAgain: 0.25 },
      tokens: { tokensIn: 40, tokensOut: 20 },
    });
    expect(report.failures).toMatchObject([
      { name: 'none', check: 'success', error: 'no answer for this intent', program: null },
    ]);
    const repaired = await evaluate({ cases: [{ intent: 'fenced' }] }, { answer });
    expect(repaired.valid).toEqual({ firstTry: 0, afterRepair: 1, afterAskingAgain: 0 });
  });

  test('times are in order', async () => {
    const { medianMs, p90Ms } = await evaluate({ cases: [{ intent: '1' }], repeat: 10 });
    expect(medianMs).toBeGreaterThan(0);
    expect(p90Ms).toBeGreaterThanOrEqual(medianMs);
  });

  test('repeat runs every case that often and says which round failed', async () => {
    let asked = 0;
    const answer = (): string => String(++asked);
    const report = await evaluate(
      { cases: [{ intent: 'count', check: { output: 2 } }], repeat: 3 },
      { answer },
    );
    expect(report).toMatchObject({ cases: 3, passed: 1 });
    expect(report.failures.map(({ round }) => round)).toEqual([1, 3]);
  });

  test.each([
    [1, 1],
    [3, 3],
  ])('%i jobs ask %i times at once, and failures keep the order of the cases', async (jobs, most) => {
    let busy = 0;
    let busiest = 0;
    const onBusy = (change: number): void => {
      busy += change;
      busiest = Math.max(busiest, busy);
    };
    const cases = Array.from({ length: 8 }, (_, index) => ({
      intent: String(index),
      check: { output: 'no' },
    }));
    const report = await evaluate({ cases }, { ...echo, onBusy }, { jobs });
    expect(busiest).toBe(most);
    expect(report.failures.map(({ got }) => got)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('tiers', () => {
  test('each is tried by itself, and one that cannot be asked is told as such', async () => {
    const service = await serviceWith({
      good: echo,
      away: { ...echo, available: false },
      bad: { answer: () => '2' },
    });
    const cases = [{ intent: '1', check: { output: 1 } }];
    expect(await runEval(service, { kit: ['add'], cases })).toMatchObject({
      tiers: [
        { tier: 'templates', available: false, reason: 'not available' },
        { tier: 'rules', available: true, passed: 0, tokens: null },
        { tier: 'good', available: true, passed: 1 },
        { tier: 'away', available: false, reason: 'not available' },
        { tier: 'bad', available: true, passed: 0 },
      ],
    });
  });

  test('those asked for are tried, also where the kit is chosen by the intent', async () => {
    const service = await serviceWith({ model: { answer: () => "'model'" } });
    const cases = [{ intent: 'read the file a.txt', kit: 'auto' }];
    const outputOf = async (tier: string): Promise<unknown> => {
      const check = { output: tier === 'model' ? 'model' : 'alpha' };
      return onlyTier(
        await runEval(
          service,
          { cases: [{ ...cases[0], intent: 'read the file a.txt', check }] },
          { tiers: [tier] },
        ),
      );
    };
    expect(await outputOf('model')).toMatchObject({ passed: 1 });
    expect(await outputOf('rules')).toMatchObject({ passed: 1 });
  });

  test('one that is not configured is an error', async () => {
    const service = await serviceWith({ model: echo });
    const error = { code: 'USAGE', message: "There is no tier 'modle'. Did you mean 'model'?" };
    await expect(runEval(service, { cases: [{ intent: '1' }] }, { tiers: ['modle'] })).rejects.toMatchObject(
      error,
    );
    await expect(service.delegate('1', { tiers: ['modle'] })).rejects.toMatchObject(error);
  });

  test('delegate keeps to those it is given', async () => {
    const service = await serviceWith({ first: { answer: () => '1' }, second: { answer: () => '2' } });
    const options = { kit: ['add'], tiers: ['second'] };
    expect(await service.delegate('x', options)).toMatchObject({ output: 2, generationTier: 'second' });
    expect(await service.generate('x', options)).toMatchObject({ program: '2', tierFailures: [] });
  });
});

describe('effects', () => {
  const cases = [{ intent: '1' }, { intent: "save('x')", kit: ['save'] }];

  test('kits that do more than read are refused', async () => {
    await expect(evaluate({ cases })).rejects.toMatchObject({
      code: 'USAGE',
      message: 'The kit of cases[1] can change things: its grade is w 3, d 3',
      hint: expect.stringContaining('--yes') as string,
      key: 'cases[1].kit',
    });
    expect(written).toEqual([]);
  });

  test('the kit of the file too', async () => {
    await expect(evaluate({ kit: 'save', cases: [{ intent: '1' }] })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });

  test('and nothing above is chosen for an intent', async () => {
    const report = await evaluate({ cases: [{ intent: "save('x')", kit: 'auto' }] });
    expect(report).toMatchObject({ passed: 0 });
    expect(written).toEqual([]);
  });

  test('they are used where they are allowed', async () => {
    expect(await evaluate({ cases }, echo, { allowEffects: true })).toMatchObject({ passed: 2 });
    expect(written).toEqual(['x']);
  });
});

describe('what cannot be run', () => {
  test.each<[EvalFile, EvalOptions, object]>([
    [{ cases: [{ intent: '1' }] }, { jobs: 0 }, { code: 'USAGE' }],
    [{ cases: [] }, {}, { code: 'EVAL_INVALID', key: 'cases' }],
    [
      { cases: [{ intent: '1', check: { matches: '(?=a)' } }] },
      {},
      { code: 'EVAL_INVALID', key: 'cases[0].check.matches' },
    ],
    [{ cases: [{ intent: '1', kit: 'nowhere' }] }, {}, { code: 'KIT_NOT_FOUND' }],
    [{ cases: [{ intent: '1', params: { 'not a name': 1 } }] }, {}, { code: 'PARAM_INVALID' }],
    [
      { cases: Array.from({ length: 1000 }, () => ({ intent: '1' })), repeat: 1000 },
      {},
      { code: 'EVAL_INVALID', key: 'repeat' },
    ],
    [{ cases: [{ intent: '1' }] }, { signal: AbortSignal.abort() }, { code: 'ABORTED' }],
  ])('no. %# is refused', async (evalFile, options, error) => {
    await expect(evaluate(evalFile, echo, options)).rejects.toMatchObject(error);
  });
});
