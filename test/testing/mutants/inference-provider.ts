import { DEFAULT_LIMITS, type GenerationRequest, type InferenceProvider, type Proposal } from 'lackpy';
import { testInferenceProvider } from 'lackpy/testing';
import { mutant, throwAny, type MutantTable } from './mutant.js';
import { parser, scope } from './python.js';

type Generate = (request: GenerationRequest) => Promise<Proposal | null>;

const generate: Generate = async ({ intent, signal }) => {
  signal.throwIfAborted();
  const words = /^say (.+)$/.exec(intent)?.[1];
  return words === undefined ? null : { program: parser.dialect.literal(words), origin: 'say' };
};

const good: InferenceProvider = { available: () => true, generate, settle: async () => undefined };

const tier = (changes: object): (() => InferenceProvider) => {
  return () => ({ ...good, ...changes });
};

/** A tier that answers with something else; what the good one answers is at hand. */
const answering = (
  change: (answer: Proposal | null, request: GenerationRequest) => unknown,
): (() => InferenceProvider) =>
  tier({ generate: async (request: GenerationRequest) => change(await generate(request), request) });

const proposing = (changes: object): (() => InferenceProvider) =>
  answering((answer) => answer && { ...answer, ...changes });

const isLong = ({ intent }: GenerationRequest): boolean => intent.length > 1000;

const HAS = 'has a program for';
const LEAVES = 'leaves "sing a song" to others';
const HEARS = 'hears how a run ended';
const SAME = 'answers the same request the same way';

/** The table of the InferenceProvider port. */
export const INFERENCE_PROVIDER: MutantTable<InferenceProvider> = {
  port: 'InferenceProvider',
  suite: (it, create) =>
    testInferenceProvider({
      it,
      create,
      request: (intent) => ({
        intent,
        tools: [],
        params: [],
        examples: [],
        parser,
        grammar: scope.grammar,
        limits: DEFAULT_LIMITS,
        feedback: null,
        maxTokens: null,
        signal: new AbortController().signal,
      }),
      answerable: ['say hello', 'say good night'],
      unanswerable: ['sing a song'],
      supports: { deterministic: true },
    }),
  good: tier({}),
  mutants: [
    mutant('answers whether it is available', 'is available in words', tier({ available: () => 'yes' })),
    mutant(
      'answers whether it is available',
      'throws when it is asked',
      tier({
        available: () => Promise.reject(new Error('There is no server')),
      }),
    ),
    mutant(
      HAS,
      'knows one of its intents alone',
      answering((answer, { intent }) => (intent === 'say hello' ? answer : null)),
    ),
    mutant(
      HAS,
      'answers with nothing in place of null',
      answering(() => undefined),
    ),
    mutant(
      HAS,
      'answers with bare text',
      answering((answer) => answer?.program),
    ),
    mutant(HAS, 'has an empty program', proposing({ program: ' \n' })),
    mutant(HAS, 'has a program that is no text', proposing({ program: ['say'] })),
    mutant(HAS, 'has an origin that is no text', proposing({ origin: 7 })),
    mutant(
      HAS,
      'writes into the request',
      answering((answer, request) => Object.assign(request, { intent: '' }) && answer),
    ),
    mutant(
      HAS,
      'throws a string',
      answering(() => {
        throwAny('out of order');
      }),
    ),
    mutant(
      HAS,
      'fails when it is closed',
      tier({ close: () => Promise.reject(new Error('It is closed already')) }),
    ),
    mutant(
      LEAVES,
      'has a program for everything',
      answering((answer) => answer ?? { program: 'None' }),
    ),
    mutant(
      LEAVES,
      'throws at what is not its own',
      answering((answer) => {
        if (answer === null) throw new Error('This intent is not mine');
        return answer;
      }),
    ),
    mutant(
      LEAVES,
      'has an empty program for what is not its own',
      answering((answer) => answer ?? { program: '' }),
    ),
    mutant(
      'answers a second try',
      'throws at feedback',
      answering((answer, { feedback }) => {
        if (feedback !== null) throw new Error('Once is enough');
        return answer;
      }),
    ),
    mutant(
      'never asks for the value of a param',
      'reads the value of a param',
      answering((answer, { params }) => {
        for (const param of params) void (param as { readonly value?: unknown }).value;
        return answer;
      }),
    ),
    mutant(
      'obeys a signal that is aborted already',
      'ignores the signal',
      tier({
        generate: (request: GenerationRequest) =>
          generate({ ...request, signal: new AbortController().signal }),
      }),
    ),
    mutant(
      'obeys a signal that is aborted already',
      'rejects with a string',
      tier({
        generate: async (request: GenerationRequest) => {
          if (request.signal.aborted) throwAny('aborted');
          return generate(request);
        },
      }),
    ),
    mutant(
      'survives an intent of',
      'throws a string at a long intent',
      answering((answer, request) => {
        if (isLong(request)) throwAny('too long');
        return answer;
      }),
    ),
    mutant(
      'survives an intent of',
      'answers with nothing at a blank intent',
      answering((answer, { intent }) => (intent.trim() === '' ? undefined : answer)),
    ),
    mutant('answers several requests at once', 'answers one request at a time', () => {
      let isBusy = false;
      return tier({
        generate: async (request: GenerationRequest) => {
          if (isBusy) return null;
          isBusy = true;
          await Promise.resolve();
          isBusy = false;
          return generate(request);
        },
      })();
    }),
    mutant('answers several requests at once', 'answers the last request to all', () => {
      let last: GenerationRequest | null = null;
      return tier({
        generate: async (request: GenerationRequest) => {
          last = request;
          await new Promise((resolve) => setTimeout(resolve, 5));
          return generate(last);
        },
      })();
    }),
    mutant(
      HEARS,
      'throws when a run failed',
      tier({
        settle: async (_proposal: Proposal, { success }: { success: boolean }) => {
          if (!success) throw new Error('The program was fine');
        },
      }),
    ),
    mutant(SAME, 'counts its answers', () => {
      let answers = 0;
      return proposing({
        get origin() {
          return String(answers++);
        },
      })();
    }),
  ],
};
