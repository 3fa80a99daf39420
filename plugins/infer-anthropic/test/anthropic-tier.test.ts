import type { Feedback, InferenceProvider, Proposal } from 'lackpy';
import { makeContribution, testInferenceProvider } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import { everythingIn, failureOf } from '../../../test/support/failure-of.js';
import {
  LoopbackServer,
  cutAfter,
  openAfter,
  reply,
  sideBySide,
  silence,
  stream,
  type Handler,
} from '../../../test/support/loopback.js';
import { requestFor } from '../../infer-rules/test/request.js';
import plugin from '../src/index.js';

const SSE = 'text/event-stream';
const PROGRAM = "content = read_file('a.txt')\ncontent";
const KEY = 'sk-test-7f3a91c2';
const VARIABLE = 'LACKPY_TEST_ANTHROPIC_KEY';
const parser = await makeContribution(python, 'parser', 'python');
const request = (changes = {}) => requestFor(parser, 'read the file a.txt', changes);

let server: LoopbackServer;
beforeAll(async () => {
  server = await LoopbackServer.start(silence);
});
afterAll(() => server.stop());
beforeEach(() => {
  process.env[VARIABLE] = KEY;
  server.received.length = 0;
  server.handler = stream(SSE, answer(PROGRAM));
});
afterEach(() => {
  delete process.env[VARIABLE];
});

function event(type: string, rest: object = {}): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`;
}

const START = event('message_start', {
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: {
      input_tokens: 20,
      cache_creation_input_tokens: 300,
      cache_read_input_tokens: 4000,
      output_tokens: 1,
    },
  },
});

function delta(text: string): string {
  return event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
}

function answer(text: string, stopReason = 'end_turn'): string[] {
  return [
    START,
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    event('ping'),
    ...Array.from(text, delta),
    event('content_block_stop', { index: 0 }),
    event('message_delta', {
      delta: { stop_reason: stopReason, stop_sequence: null },
      usage: { output_tokens: 14 },
    }),
    event('message_stop'),
  ];
}

function refusal(status: number, type: string, message: string): Handler {
  return reply(status, { type: 'error', error: { type, message } });
}

function tierWith(options: Record<string, unknown> = {}): Promise<InferenceProvider> {
  return makeContribution(plugin, 'inferenceProvider', 'anthropic', {
    options: { baseUrl: server.url, apiKeyEnv: VARIABLE, maxRetries: 0, ...options },
  });
}

async function generate(options: Record<string, unknown> = {}, changes = {}): Promise<Proposal | null> {
  return (await tierWith(options)).generate(request(changes));
}

describe('what is asked', () => {
  test('with the options left out', async () => {
    await generate();
    expect(server.last.path).toBe('/v1/messages');
    expect(server.last.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(server.last.body).toEqual({
      model: 'claude-haiku-4-5-20251001',
      stream: true,
      max_tokens: 1024,
      system: [
        {
          type: 'text',
          text: expect.stringContaining('read_file'),
          cache_control: { type: 'ephemeral' },
        },
      ],
      messages: [{ role: 'user', content: 'read the file a.txt' }],
    });
  });

  test('white space around the key is not part of it', async () => {
    process.env[VARIABLE] = ` ${KEY}\n`;
    await generate();
    expect(server.last.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test.each([
    [200, null, 200],
    [200, 50, 50],
    [200, 5000, 200],
  ])('of maxTokens %j and the bound %j of the request, the smaller', async (option, bound, sent) => {
    await generate({ maxTokens: option }, { maxTokens: bound });
    expect(server.last.body).toMatchObject({ max_tokens: sent });
  });

  test('a second try shows the program and its faults', async () => {
    const feedback: Feedback = {
      kind: 'rerun',
      program: 'a[9]',
      diagnostics: [],
      error: 'IndexError: no such item',
    };
    await generate({}, { feedback });
    expect(server.last.body).toMatchObject({
      messages: [
        { role: 'user', content: 'read the file a.txt' },
        { role: 'assistant', content: 'a[9]' },
        { role: 'user', content: expect.stringContaining('IndexError: no such item') },
      ],
    });
  });

  test('several instances keep their options apart', async () => {
    const [one, two] = await Promise.all([tierWith({ model: 'one' }), tierWith({ model: 'two' })]);
    const proposals = await Promise.all([one.generate(request()), two.generate(request())]);
    expect(proposals.map((proposal) => proposal?.usage?.model)).toEqual(['one', 'two']);
    expect(server.received.map(({ body }) => (body as { model: string }).model).sort()).toEqual([
      'one',
      'two',
    ]);
  });
});

describe('what is answered', () => {
  test('the text, its pieces as they come, and what it took', async () => {
    const pieces: string[] = [];
    const proposal = await generate({ model: 'm' }, { onText: (text: string) => pieces.push(text) });
    expect(proposal).toEqual({ program: PROGRAM, usage: { model: 'm', tokensIn: 4320, tokensOut: 14 } });
    expect(pieces).toEqual([...PROGRAM]);
  });

  test('an answer that was cut at the bound of tokens', async () => {
    server.handler = stream(SSE, answer('conte', 'max_tokens'));
    expect((await generate())?.program).toBe('conte');
  });

  test('a busy server is asked again', async () => {
    const busy = reply(
      529,
      { type: 'error', error: { type: 'overloaded_error', message: 'busy' } },
      { 'retry-after': '0' },
    );
    server.handler = (response, received) =>
      (server.received.length === 1 ? busy : stream(SSE, answer(PROGRAM)))(response, received);
    expect((await generate({ maxRetries: 1 }))?.program).toBe(PROGRAM);
    expect(server.received).toHaveLength(2);
  });
});

describe('failures', () => {
  test.each<[string, Handler, string, RegExp]>([
    [
      'a wrong key',
      refusal(401, 'authentication_error', `invalid key ${KEY}`),
      'TIER_AUTH',
      /refuses the key: .*invalid key \*\*\*/,
    ],
    ['a key without rights', refusal(403, 'permission_error', 'not yours'), 'TIER_AUTH', /not yours/],
    ['too many requests', refusal(429, 'rate_limit_error', 'slow down'), 'TIER_RATE_LIMITED', /slow down/],
    [
      'an unknown model',
      refusal(404, 'not_found_error', 'model: tiny'),
      'TIER_MODEL_MISSING',
      /does not have the model 'claude-haiku/,
    ],
    ['a bad request', refusal(400, 'invalid_request_error', `no ${KEY}`), 'TIER_FAILED', /400 .*no \*\*\*/],
    ['a failing server', reply(500, 'oops'), 'TIER_FAILED', /500/],
    ['a cut connection', cutAfter(SSE, [START, delta('con')]), 'TIER_FAILED', /the answer broke off/],
    ['an end before the end', stream(SSE, [START, delta('con')]), 'TIER_FAILED', /the answer broke off/],
    [
      'an event that is no JSON',
      stream(SSE, [START, `event: content_block_delta\ndata: {${KEY}\n\n`]),
      'TIER_FAILED',
      /the answer broke off/,
    ],
    [
      'an event without content',
      stream(SSE, [event('message_start')]),
      'TIER_FAILED',
      /the answer broke off/,
    ],
    [
      'an error on the way',
      stream(SSE, [START, event('error', { error: { type: 'overloaded_error', message: `busy ${KEY}` } })]),
      'TIER_FAILED',
      /broke off: .*busy \*\*\*/,
    ],
    ['an empty answer', stream(SSE, answer('')), 'TIER_FAILED', /the answer is empty$/],
  ])('%s', async (_, handler, code, message) => {
    server.handler = handler;
    const error = await failureOf(generate());
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(everythingIn(error)).not.toContain(KEY);
  });

  test('the hint of a refused key names the variable', async () => {
    server.handler = refusal(401, 'authentication_error', 'invalid key');
    expect((await failureOf(generate())).hint).toContain(VARIABLE);
  });

  test('no key', async () => {
    delete process.env[VARIABLE];
    const error = await failureOf(generate());
    expect(error).toMatchObject({ code: 'TIER_AUTH', message: expect.stringContaining(VARIABLE) });
    expect(server.received).toEqual([]);
  });

  test('a key that cannot stand in a header is not quoted', async () => {
    process.env[VARIABLE] = `${KEY}\nmore`;
    const error = await failureOf(generate());
    expect(error.code).toBe('TIER_FAILED');
    expect(everythingIn(error)).not.toContain(KEY);
  });

  test('an address without a server', async () => {
    const other = await LoopbackServer.start(silence);
    await other.stop();
    const error = await failureOf(generate({ baseUrl: other.url }));
    expect(error).toMatchObject({ code: 'TIER_FAILED', message: expect.stringContaining('ECONNREFUSED') });
    expect(everythingIn(error)).not.toContain(KEY);
  });
});

describe('time and abort', () => {
  test.each([
    ['before the answer', null],
    ['in the middle of it', [START, delta('con')]],
  ])('the time limit ends a silence %s', async (_, pieces) => {
    const open = openAfter(SSE, pieces ?? []);
    server.handler = pieces === null ? silence : open.handler;
    expect(await failureOf(generate({ timeoutSeconds: 0.3 }))).toMatchObject({
      code: 'TIER_FAILED',
      message: 'Anthropic did not finish its answer within 0.3 s',
    });
    if (pieces !== null) await open.closed;
  });

  test('an abort ends the connection of its own request only', async () => {
    const tier = await tierWith();
    const open = openAfter(SSE, [START, delta('con')]);
    server.handler = sideBySide('stop me', open, stream(SSE, answer(PROGRAM)));
    const stop = new AbortController();
    const reason = new Error('enough');
    const changes = { intent: 'stop me', signal: stop.signal, onText: () => stop.abort(reason) };
    const other = tier.generate(request());
    await expect(tier.generate(request(changes))).rejects.toBe(reason);
    await open.closed;
    expect((await other)?.program).toBe(PROGRAM);
  });

  test('an abort before the first byte', async () => {
    const stop = new AbortController();
    server.handler = () => stop.abort();
    await expect(generate({}, { signal: stop.signal })).rejects.toThrow(/abort/);
  });
});

describe('available', () => {
  test.each([
    [KEY, true],
    ['', false],
    [' ', false],
    [undefined, false],
  ])('with the variable %j: %j', async (value, available) => {
    if (value === undefined) delete process.env[VARIABLE];
    else process.env[VARIABLE] = value;
    expect(await (await tierWith()).available()).toBe(available);
    expect(server.received).toEqual([]);
  });
});

test.each([
  { baseUrl: 'localhost' },
  { baseUrl: 'http://me:secret@localhost' },
  { apiKeyEnv: 'sk-ant-api03-x' },
  { apiKey: KEY },
  { temperature: 0.2 },
  { timeoutSeconds: 0 },
])('refuses the options %j', async (options) => {
  await expect(tierWith(options)).rejects.toThrow(/refuses the options/);
});

testInferenceProvider({
  it: test,
  create: () => tierWith(),
  request: (intent) => requestFor(parser, intent),
  answerable: ['read the file README.md', 'count the lines of every file'],
  unanswerable: [],
  supports: { deterministic: true },
});
