import assert from 'node:assert/strict';
import type {
  Feedback,
  GenerationRequest,
  InferenceProvider,
  ParamInfo,
  Proposal,
} from '../ports/inference-provider.js';
import type { It } from './suite.js';

/** What `testInferenceProvider` needs to know. */
export interface InferenceProviderTest {
  readonly it: It;
  /** A new provider, ready to answer. Each test makes its own and closes it. */
  readonly create: () => InferenceProvider | Promise<InferenceProvider>;
  /** A first request for an intent, with the kit that the answerable intents need. */
  readonly request: (intent: string) => GenerationRequest;
  /** Intents that it has a program for. */
  readonly answerable: readonly string[];
  /** Intents that are not its own; empty for a provider that always tries, such as a model. */
  readonly unanswerable: readonly string[];
  readonly supports?: {
    /** The same request always gives the same program. */
    readonly deterministic?: boolean;
  };
}

/** Longer than any answer that does not ask a model may take; model tiers are tested against scripted ones. */
const PATIENCE_MS = 20_000;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \t\r\n\u2028\u00a0 '],
  ['line ends', 'read\nthe\r\nfile\rREADME.md'],
  ['control characters', 'read the file \0\u0001\u001b[31m\u007f\u0085'],
  ['quotes and backslashes', `read the file '"\\"'''"""\``],
  ['braces', 'read the file {path} {{path}} ${path} {0}'],
  ['program text', "read the file '); __import__('os').system('true') #"],
  ['half a surrogate pair', 'read the file \ud800'],
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a megabyte of spaces', `read the file${' '.repeat(1_000_000)}`],
  ['a megabyte of quotes', `read the file ${'"'.repeat(1_000_000)}`],
  ['a megabyte of words', 'read the file '.repeat(70_000)],
];

const FEEDBACK: Feedback = {
  kind: 'retry',
  program: 'no_such_tool()',
  error: null,
  diagnostics: [
    {
      code: 'UNKNOWN_FUNCTION',
      message: "Unknown function: 'no_such_tool' at line 1 (not in kit or builtins)",
      location: { line: 1, column: 1, endLine: 1, endColumn: 13 },
    },
  ],
};

/**
 * The promises of the InferenceProvider port as tests: a program text or null and nothing else, null for what is not
 * its own, no value of a param ever asked for, an abort obeyed, nothing that an intent holds harmful.
 */
export function testInferenceProvider(test: InferenceProviderTest): void {
  const { it, create, request, answerable, unanswerable, supports = {} } = test;
  assert.ok(answerable.length > 0, 'testInferenceProvider: `answerable` needs an intent');

  const withProvider =
    (body: (provider: InferenceProvider) => Promise<void>): (() => Promise<void>) =>
    async () => {
      const provider = await create();
      try {
        await body(provider);
      } finally {
        await provider.close?.();
      }
    };

  it(
    'answers whether it is available',
    withProvider(async (provider) => {
      assert.equal(
        await provider.available(),
        true,
        'A provider that is ready to answer has to be available',
      );
    }),
  );

  for (const intent of answerable) {
    it(
      `has a program for ${JSON.stringify(intent)}`,
      withProvider(async (provider) => {
        const proposal = await ask(provider, request(intent));
        assert.ok(proposal !== null && proposal.program.trim() !== '', 'There is no program');
      }),
    );
  }

  for (const intent of unanswerable) {
    it(
      `leaves ${JSON.stringify(intent)} to others`,
      withProvider(async (provider) => {
        const answer = await ask(provider, request(intent));
        assert.equal(answer, null, 'The answer to an intent that is not its own has to be null');
      }),
    );
  }

  it(
    'answers a second try with a program or null',
    withProvider(async (provider) => {
      for (const intent of answerable) await ask(provider, { ...request(intent), feedback: FEEDBACK });
    }),
  );

  it(
    'never asks for the value of a param',
    withProvider(async (provider) => {
      const asked: string[] = [];
      const params = [watched({ name: 'limit', type: 'int', description: 'how many' }, asked)];
      for (const intent of answerable) await ask(provider, { ...request(intent), params });
      assert.deepEqual(
        asked,
        [],
        'A tier may not ask for more of a param than its name, type and description',
      );
    }),
  );

  it(
    'obeys a signal that is aborted already',
    withProvider(async (provider) => {
      const signal = AbortSignal.abort(new Error('aborted by the suite'));
      for (const intent of answerable) {
        const answer = await ask(provider, { ...request(intent), signal }).catch(assertError);
        assert.ok(answer === null || answer === undefined, 'An aborted request got a program');
      }
    }),
  );

  for (const [what, intent] of HOSTILE) {
    it(
      `survives an intent of ${what}`,
      withProvider(async (provider) => {
        await ask(provider, request(intent)).catch(assertError);
      }),
    );
  }

  it(
    'answers several requests at once',
    withProvider(async (provider) => {
      const proposals = await Promise.all(answerable.map((intent) => ask(provider, request(intent))));
      for (const [index, proposal] of proposals.entries()) {
        const intent = answerable[index] ?? '';
        assert.ok(proposal !== null, `There is no program for '${intent}' when it is asked beside others`);
        if (supports.deterministic !== true) continue;
        const alone = await ask(provider, request(intent));
        assert.deepEqual(proposal, alone, `'${intent}' gets another program when it is asked beside others`);
      }
    }),
  );

  it(
    'hears how a run ended without complaint',
    withProvider(async (provider) => {
      const proposal = await ask(provider, request(answerable[0] ?? ''));
      assert.ok(proposal !== null, 'There is no program');
      for (const success of [true, false]) await provider.settle?.(proposal, { success });
    }),
  );

  if (supports.deterministic === true) {
    it(
      'answers the same request the same way, with the same instance and another',
      withProvider(async (provider) => {
        for (const intent of [...answerable, ...unanswerable]) {
          const first = await ask(provider, request(intent));
          assert.deepEqual(await ask(provider, request(intent)), first, `'${intent}' gets another answer`);
          const other = await create();
          const fromOther = await ask(other, request(intent));
          assert.deepEqual(fromOther, first, `Another instance answers '${intent}' in another way`);
          await other.close?.();
        }
      }),
    );
  }
}

/** One request to the provider, which may not change it and has to answer in time, in the port's terms. */
async function ask(provider: InferenceProvider, request: GenerationRequest): Promise<Proposal | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new assert.AssertionError({ message: 'No answer in time' })),
      PATIENCE_MS,
    );
  });
  try {
    const answer: Proposal | null = await Promise.race([provider.generate(Object.freeze(request)), late]);
    if (answer === null) return null;
    assert.equal(typeof answer, 'object', 'The answer is neither a proposal nor null');
    assert.equal(typeof answer.program, 'string', 'A proposal needs program text');
    assert.ok(answer.origin === undefined || typeof answer.origin === 'string', 'An origin is text');
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

/** Lets errors pass, but neither a failed assertion nor a thrown value that is no error. */
function assertError(error: unknown): void {
  assert.ok(error instanceof Error, `Something other than an error was thrown: ${String(error)}`);
  if (error instanceof assert.AssertionError) throw error;
}

/** A param that notes every property asked of it beside those it has. */
function watched(param: ParamInfo, asked: string[]): ParamInfo {
  return new Proxy(param, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && key !== 'toJSON' && !(key in target)) asked.push(key);
      return Reflect.get(target, key, receiver);
    },
  });
}
