import { ALL_STEPS } from '../../../src/ports/correction-steps.js';
import { NO_BUDGET, type BudgetLimits } from '../../../src/ports/generation-budget.js';
import { dispatch as dispatchGroups, type Generation } from '../../../src/delegate/dispatcher.js';
import type { DraftChecks } from '../../../src/delegate/draft-checks.js';
import { GenerationBudget } from '../../../src/delegate/generation-budget.js';
import type { BaseRequest, SessionSetup } from '../../../src/delegate/tier-session.js';
import type { Tier, TierGroup } from '../../../src/delegate/tier.js';
import type {
  GenerationRequest,
  InferenceProvider,
  Proposal,
} from '../../../src/ports/inference-provider.js';
import type { ValidatedProgram } from '../../../src/ports/validator.js';

const accept = {} as ValidatedProgram;

/** Programs that begin with `ok` are valid; `mend:` in front of one is what repair takes away. */
const checks: DraftChecks = {
  check: async (program) =>
    program.startsWith('ok')
      ? { program: accept, diagnostics: [] }
      : {
          program: null,
          diagnostics: [{ code: 'FORBIDDEN_NODE', message: `bad: ${program}`, location: null }],
        },
  repair: (program) =>
    program.startsWith('mend:')
      ? { program: program.slice(5), repairs: ['mended'] }
      : { program, repairs: [] },
};

interface Changes {
  readonly signal?: AbortSignal;
  readonly budget?: Partial<BudgetLimits>;
  readonly steps?: Partial<SessionSetup['steps']>;
}

async function dispatchAll(groups: readonly TierGroup[], changes: Changes = {}): Promise<Generation> {
  const { signal = new AbortController().signal, budget, steps } = changes;
  return await dispatchGroups(groups, {
    request: { intent: 'do it', tools: [], params: [], examples: [] } as unknown as BaseRequest,
    checks,
    steps: { ...ALL_STEPS, ...steps },
    budget: new GenerationBudget({ ...NO_BUDGET, ...budget }, signal),
  });
}

/** One tier after the other. */
function dispatch(tiers: readonly Tier[], changes: Changes = {}): Promise<Generation> {
  return dispatchAll(
    tiers.map((one) => [one]),
    changes,
  );
}

function tier(
  name: string,
  provider: Partial<InferenceProvider>,
): { name: string; open: () => Promise<InferenceProvider> } {
  return { name, open: async () => ({ available: () => true, generate: async () => null, ...provider }) };
}

/** A tier that answers with these programs in turn and records what it was told. */
function scripted(
  name: string,
  ...programs: (string | null)[]
): ReturnType<typeof tier> & { feedback: unknown[] } {
  const feedback: unknown[] = [];
  const generate = async (asked: GenerationRequest): Promise<Proposal | null> => {
    feedback.push(asked.feedback);
    const program = programs[feedback.length - 1];
    return program === null || program === undefined ? null : { program };
  };
  return { ...tier(name, { generate }), feedback };
}

test('the first tier with a valid program answers', async () => {
  const later = scripted('later', 'ok 2');
  const generation = await dispatch([scripted('a', null), scripted('b', 'ok 1'), later]);
  expect(generation).toMatchObject({ program: 'ok 1', tier: 'b' });
  expect(later.feedback).toEqual([]);
});

test('an invalid program is retried once with its diagnostics', async () => {
  const b = scripted('b', 'bad 1', 'ok 2');
  const generation = await dispatch([b]);
  expect(generation.program).toBe('ok 2');
  expect(b.feedback).toEqual([
    null,
    {
      kind: 'retry',
      program: 'bad 1',
      diagnostics: [expect.objectContaining({ message: 'bad: bad 1' })],
      error: null,
    },
  ]);
});

test('output is sanitized before it is checked', async () => {
  const generation = await dispatch([scripted('m', 'Here is it:\n```python\nok\n```')]);
  expect(generation.program).toBe('ok');
});

test('when all fail the error names each tier and its own reason', async () => {
  const tiers = [
    tier('off', { available: () => false }),
    scripted('silent', null),
    scripted('wrong', 'bad 1', 'bad 2', 'bad 3', 'ok 4'),
    tier('down', { generate: async () => Promise.reject(new Error('connection refused')) }),
    { name: 'missing', open: async () => Promise.reject(new Error('there is no such plugin')) },
    scripted('odd', '   '),
  ];
  const failure = await dispatch(tiers).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'GENERATION_FAILED' });
  expect((failure as Error).message.split('\n').slice(1)).toEqual([
    '  off: not available',
    '  silent: no answer for this intent',
    '  wrong: its program is not valid: bad: bad 3',
    '  down: connection refused',
    '  missing: there is no such plugin',
    '  odd: its answer is empty',
  ]);
});

test('a failure of an earlier tier is reported when a later one succeeds', async () => {
  const down = tier('down', { generate: async () => Promise.reject(new Error('401 wrong key')) });
  const generation = await dispatch([down, scripted('b', 'ok')]);
  expect(generation.failures).toEqual([{ tier: 'down', reason: '401 wrong key' }]);
});

test('an aborted request asks no tier', async () => {
  const a = scripted('a', 'ok');
  await expect(dispatch([a], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' });
  expect(a.feedback).toEqual([]);
});

test('the tier that answered is told how the run ended', async () => {
  const settled: unknown[] = [];
  const told = tier('t', {
    generate: async () => ({ program: 'ok', origin: 'x' }),
    settle: async (proposal, outcome) => {
      settled.push(proposal.origin, outcome.success);
    },
  });
  await (await dispatch([told])).settle({ success: true });
  expect(settled).toEqual(['x', true]);
});

const USAGE = { model: 'm', tokensIn: 10, tokensOut: 5 };

/** A model that answers with these programs in turn. */
function model(name: string, ...programs: (string | Error)[]): Tier & { asked: GenerationRequest[] } {
  const asked: GenerationRequest[] = [];
  const generate = async (request: GenerationRequest): Promise<Proposal | null> => {
    asked.push(request);
    const program = programs[asked.length - 1];
    if (program instanceof Error) throw program;
    return program === undefined ? null : { program, usage: USAGE };
  };
  return { ...tier(name, { generate }), asked };
}

describe('before a tier is given up', () => {
  test('its program is repaired, then it is asked again, then afresh, and all of it is recorded', async () => {
    const m = model('m', 'bad 1', 'bad 2', 'mend:ok');
    const generation = await dispatch([m]);
    expect(generation.program).toBe('ok');
    expect(m.asked.map(({ feedback }) => feedback?.kind ?? null)).toEqual([null, 'retry', 'fix']);
    expect(generation.attempts).toMatchObject([
      { tier: 'm', step: 'first', outcome: 'invalid', repairs: [], errors: ['bad: bad 1'], usage: USAGE },
      { tier: 'm', step: 'retry', outcome: 'invalid', errors: ['bad: bad 2'] },
      { tier: 'm', step: 'fix', outcome: 'repaired', repairs: ['mended'], errors: [] },
    ]);
  });

  test.each([
    [{ repair: false }, ['mend:ok', 'ok'], [null, 'retry']],
    [{ retry: false }, ['bad', 'ok'], [null, 'fix']],
    [{ fix: false }, ['bad', 'bad', 'ok'], [null, 'retry']],
    [{ retry: false, fix: false }, ['bad', 'ok'], [null]],
  ])('without %j %j is asked %j', async (steps, programs, kinds) => {
    const m = model('m', ...programs);
    await dispatch([m], { steps }).catch(() => null);
    expect(m.asked.map(({ feedback }) => feedback?.kind ?? null)).toEqual(kinds);
  });

  test('a repair that does not make a program valid is not made', async () => {
    const m = model('m', 'mend:bad', 'ok');
    await dispatch([m]);
    expect(m.asked[1]?.feedback?.program).toBe('mend:bad');
  });

  test('what no model wrote and is valid stays as it is', async () => {
    const t = scripted('templates', 'ok');
    const generation = await dispatch([t]);
    expect(generation.attempts).toMatchObject([{ outcome: 'valid', repairs: [] }]);
  });
});

describe('a program that failed when it ran', () => {
  test('is fed back once', async () => {
    const m = model('m', 'ok 1', 'ok 2');
    const generation = await dispatch([m]);
    const next = await generation.rerun('KeyError: x');
    expect(next?.program).toBe('ok 2');
    expect(m.asked[1]?.feedback).toMatchObject({ kind: 'rerun', program: 'ok 1', error: 'KeyError: x' });
    expect(next?.attempts.map(({ step }) => step)).toEqual(['first', 'rerun']);
  });

  test('is not when no model wrote it, or the config does not want it', async () => {
    expect(await (await dispatch([scripted('t', 'ok 1', 'ok 2')])).rerun('x')).toBeNull();
    const steps = { rerun: false };
    expect(await (await dispatch([model('m', 'ok 1', 'ok 2')], { steps })).rerun('x')).toBeNull();
  });

  test('stays when the next one is invalid, or there is none', async () => {
    expect(await (await dispatch([model('m', 'ok 1', 'bad')])).rerun('x')).toBeNull();
    expect(await (await dispatch([model('m', 'ok 1', new Error('down'))])).rerun('x')).toBeNull();
  });
});

describe('a budget', () => {
  test.each<[Partial<BudgetLimits>, number, string]>([
    [{ attempts: 2 }, 2, 'the budget of 2 attempts is spent'],
    [{ tokens: 30 }, 2, 'the budget of 30 tokens is spent'],
  ])('%j ends after %j requests', async (budget, times, reason) => {
    const m = model('m', 'bad', 'bad', 'ok');
    await expect(dispatch([m], { budget })).rejects.toMatchObject({
      message: expect.stringContaining(reason),
    });
    expect(m.asked).toHaveLength(times);
  });

  test('of tokens bounds each answer', async () => {
    const m = model('m', 'bad', 'ok');
    await dispatch([m], { budget: { tokens: 100 } });
    expect(m.asked.map(({ maxTokens }) => maxTokens)).toEqual([100, 85]);
  });

  test('of time ends a request that hangs, also of a tier that does not listen', async () => {
    const deaf = tier('deaf', { generate: () => new Promise(() => undefined) });
    await expect(dispatch([deaf], { budget: { timeMs: 20 } })).rejects.toMatchObject({
      code: 'GENERATION_FAILED',
      message: expect.stringContaining('the budget of 20 ms is spent'),
    });
  });
});

describe('tiers that are asked at once', () => {
  test('the first valid program wins, and the others are told to stop', async () => {
    let stopped = false;
    const slow = tier('slow', {
      generate: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(new Error('stopped'));
          });
        }),
    });
    const generation = await dispatchAll([[slow, model('fast', 'ok')]]);
    expect(generation).toMatchObject({ program: 'ok', tier: 'fast' });
    expect(stopped).toBe(true);
  });

  test('when all fail the next group is asked', async () => {
    const generation = await dispatchAll([
      [model('a', 'bad'), model('b', new Error('down'))],
      [model('c', 'ok')],
    ]);
    expect(generation.tier).toBe('c');
    expect(generation.failures.map(({ tier: name }) => name)).toEqual(['a', 'b']);
  });
});

test('an abort ends a request that hangs', async () => {
  const controller = new AbortController();
  const deaf = tier('deaf', { generate: () => new Promise(() => undefined) });
  const asked = dispatch([deaf], { signal: controller.signal });
  controller.abort();
  await expect(asked).rejects.toMatchObject({ code: 'ABORTED' });
});
