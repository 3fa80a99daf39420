import { dispatch, type Check } from '../../../src/delegate/dispatcher.js';
import type { GenerationRequest, InferenceProvider } from '../../../src/ports/inference-provider.js';
import type { ValidatedProgram } from '../../../src/ports/validator.js';

const accept = {} as ValidatedProgram;
const check: Check = async (program) =>
  program.startsWith('ok')
    ? { program: accept, diagnostics: [] }
    : {
        program: null,
        diagnostics: [{ code: 'FORBIDDEN_NODE', message: `bad: ${program}`, location: null }],
      };

function request(signal = new AbortController().signal): Omit<GenerationRequest, 'feedback'> {
  return { intent: 'do it', tools: [], params: [], signal } as unknown as Omit<GenerationRequest, 'feedback'>;
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
  const generate = async (asked: GenerationRequest): Promise<{ program: string } | null> => {
    feedback.push(asked.feedback);
    const program = programs[feedback.length - 1];
    return program === null || program === undefined ? null : { program };
  };
  return { ...tier(name, { generate }), feedback };
}

test('the first tier with a valid program answers', async () => {
  const later = scripted('later', 'ok 2');
  const generation = await dispatch([scripted('a', null), scripted('b', 'ok 1'), later], request(), check);
  expect(generation).toMatchObject({ program: 'ok 1', tier: 'b' });
  expect(later.feedback).toEqual([]);
});

test('an invalid program is retried once with its diagnostics', async () => {
  const b = scripted('b', 'bad 1', 'ok 2');
  const generation = await dispatch([b], request(), check);
  expect(generation.program).toBe('ok 2');
  expect(b.feedback).toEqual([
    null,
    { program: 'bad 1', diagnostics: [expect.objectContaining({ message: 'bad: bad 1' })] },
  ]);
});

test('output is sanitized before it is checked', async () => {
  const generation = await dispatch([scripted('m', 'Here is it:\n```python\nok\n```')], request(), check);
  expect(generation.program).toBe('ok');
});

test('when all fail the error names each tier and its own reason', async () => {
  const tiers = [
    tier('off', { available: () => false }),
    scripted('silent', null),
    scripted('wrong', 'bad 1', 'bad 2', 'ok 3'),
    tier('down', { generate: async () => Promise.reject(new Error('connection refused')) }),
    { name: 'missing', open: async () => Promise.reject(new Error('there is no such plugin')) },
    scripted('odd', '   '),
  ];
  const failure = await dispatch(tiers, request(), check).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'GENERATION_FAILED' });
  expect((failure as Error).message.split('\n').slice(1)).toEqual([
    '  off: not available',
    '  silent: no answer for this intent',
    '  wrong: its program is not valid: bad: bad 2',
    '  down: connection refused',
    '  missing: there is no such plugin',
    '  odd: its answer is empty',
  ]);
});

test('a failure of an earlier tier is reported when a later one succeeds', async () => {
  const down = tier('down', { generate: async () => Promise.reject(new Error('401 wrong key')) });
  const generation = await dispatch([down, scripted('b', 'ok')], request(), check);
  expect(generation.failures).toEqual([{ tier: 'down', reason: '401 wrong key' }]);
});

test('an aborted request asks no tier', async () => {
  const a = scripted('a', 'ok');
  await expect(dispatch([a], request(AbortSignal.abort()), check)).rejects.toMatchObject({ code: 'ABORTED' });
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
  await (await dispatch([told], request(), check)).settle({ success: true });
  expect(settled).toEqual(['x', true]);
});
