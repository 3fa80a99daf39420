import type { DecodingNames, Feedback, InferenceProvider, Parser, Proposal } from 'lackpy';
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
const VARIABLE = 'LACKPY_TEST_OPENAI_KEY';
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
  server.handler = openai(stream(SSE, answer(PROGRAM)));
});
afterEach(() => {
  delete process.env[VARIABLE];
});

function data(value: unknown): string {
  return `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;
}

function chunk(content: string | undefined, finishReason: string | null = null): string {
  const choice = { index: 0, delta: content === undefined ? {} : { content }, finish_reason: finishReason };
  return data({ id: 'c', object: 'chat.completion.chunk', model: 'm', choices: [choice], usage: null });
}

const STOP = chunk(undefined, 'stop');
const USAGE = data({
  id: 'c',
  object: 'chat.completion.chunk',
  choices: [],
  usage: { prompt_tokens: 120, completion_tokens: 14, total_tokens: 134 },
});
const DONE = data('[DONE]');

function answer(text: string): string[] {
  return [...Array.from(text, (letter) => chunk(letter)), STOP, USAGE, DONE];
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Handler {
  return reply(status, { error: { message, type: 'error', code: status } }, headers);
}

/** A server with a model, whose chat does as told. */
function openai(chat: Handler): Handler {
  const models = reply(200, { object: 'list', data: [{ id: 'm' }] });
  return (response, received) => (received.path === '/v1/models' ? models : chat)(response, received);
}

/** A server that is busy for the first request. */
function busyOnce(busy: Handler): Handler {
  return (response, received) =>
    (server.received.length === 1 ? busy : stream(SSE, answer(PROGRAM)))(response, received);
}

function tierWith(options: Record<string, unknown> = {}): Promise<InferenceProvider> {
  return makeContribution(plugin, 'inferenceProvider', 'openai', {
    options: { baseUrl: `${server.url}/v1`, ...options },
  });
}

async function generate(options: Record<string, unknown> = {}, changes = {}): Promise<Proposal | null> {
  return (await tierWith(options)).generate(request(changes));
}

/** The language with a grammar for decoding that names what it is made from, or with none. */
function parserWith(decodingGrammar: ((names: DecodingNames) => string) | undefined): Parser {
  const dialect = Object.create(parser.dialect, {
    decodingGrammar: { value: decodingGrammar },
  }) as Parser['dialect'];
  return Object.create(parser, { dialect: { value: dialect } }) as Parser;
}

describe('what is asked', () => {
  test('with the options left out', async () => {
    await generate();
    expect(server.last.path).toBe('/v1/chat/completions');
    expect(server.last.headers.authorization).toBeUndefined();
    expect(server.last.body).toEqual({
      model: 'default',
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        { role: 'system', content: expect.stringContaining('read_file') },
        { role: 'user', content: 'read the file a.txt' },
      ],
      temperature: 0.2,
      max_tokens: 1024,
    });
  });

  test('with options', async () => {
    const baseUrl = `${server.url}/v1/`;
    await generate(
      { baseUrl, model: 'm', temperature: 0, maxTokens: 300, apiKeyEnv: VARIABLE },
      { maxTokens: 40 },
    );
    expect(server.last.path).toBe('/v1/chat/completions');
    expect(server.last.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(server.last.body).toMatchObject({ model: 'm', temperature: 0, max_tokens: 40 });
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
        { role: 'system' },
        { role: 'user', content: 'read the file a.txt' },
        { role: 'assistant', content: 'a[9]' },
        { role: 'user', content: expect.stringContaining('IndexError: no such item') },
      ],
    });
  });

  const namesOf = ({ tools, params, builtins }: DecodingNames): string =>
    `root ::= ${[...tools, ...params].join(' ')} ${String(builtins.includes('len'))}`;
  const changes = {
    parser: parserWith(namesOf),
    params: [{ name: 'limit', type: 'int', description: '' }],
  };
  const grammar = 'root ::= read_file find_files find_definitions find_callers limit true';

  test.each([
    ['none', {}],
    ['gbnf', { grammar }],
    ['vllm', { structured_outputs: { grammar } }],
  ])('constrained by %s', async (constrain, fields) => {
    await generate({ constrain }, changes);
    const { grammar, structured_outputs } = server.last.body as Record<string, unknown>;
    expect({ grammar, structured_outputs }).toEqual(fields);
  });

  test('a language without a grammar for decoding is not constrained', async () => {
    await generate({ constrain: 'gbnf' }, { parser: parserWith(undefined) });
    expect(server.last.body).not.toHaveProperty('grammar');
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
    expect(proposal).toEqual({ program: PROGRAM, usage: { model: 'm', tokensIn: 120, tokensOut: 14 } });
    expect(pieces).toEqual([...PROGRAM]);
  });

  test('a stream whose events and letters arrive in halves', async () => {
    const bytes = Buffer.from([chunk("'ä😀'"), STOP, DONE].join(''));
    server.handler = async (response) => {
      response.writeHead(200, { 'content-type': SSE });
      for (const byte of bytes) await new Promise((resolve) => response.write(Buffer.of(byte), resolve));
      response.end();
    };
    expect((await generate())?.program).toBe("'ä😀'");
  });

  test('a server that neither counts nor says [DONE], and one that cuts at the bound of tokens', async () => {
    server.handler = stream(SSE, [': hello\n\n', chunk('con'), chunk('tent', 'length')]);
    expect(await generate({ model: 'm' })).toEqual({
      program: 'content',
      usage: { model: 'm', tokensIn: null, tokensOut: null },
    });
  });

  test('a server that says [DONE] and not why', async () => {
    server.handler = stream(SSE, [chunk('content'), DONE]);
    expect((await generate())?.program).toBe('content');
  });

  test.each<[string, Handler]>([
    ['429', refusal(429, 'slow down', { 'retry-after': '0' })],
    ['503', refusal(503, 'loading', { 'retry-after': new Date(0).toUTCString() })],
    ['503 that does not say when', refusal(503, 'loading')],
  ])('a server that is busy with %s is asked once more', async (_, busy) => {
    server.handler = busyOnce(busy);
    expect((await generate())?.program).toBe(PROGRAM);
    expect(server.received).toHaveLength(2);
  });
});

describe('failures', () => {
  test.each<[string, Handler, string, RegExp]>([
    ['a wrong key', refusal(401, `invalid key ${KEY}`), 'TIER_AUTH', /status 401: invalid key \*\*\*$/],
    ['a key without rights', refusal(403, 'not yours'), 'TIER_AUTH', /status 403: not yours$/],
    [
      'too many requests',
      refusal(429, 'slow down', { 'retry-after': '0' }),
      'TIER_RATE_LIMITED',
      /slow down$/,
    ],
    [
      'an unknown model',
      refusal(404, 'The model `default` does not exist.'),
      'TIER_MODEL_MISSING',
      /does not have the model 'default'$/,
    ],
    ['a wrong path', reply(404, 'Not Found'), 'TIER_FAILED', /status 404: Not Found$/],
    ['a failing server', refusal(500, `oops ${KEY}`), 'TIER_FAILED', /status 500: oops \*\*\*$/],
    ['an empty error', reply(502, ''), 'TIER_FAILED', /status 502: Bad Gateway$/],
    ['a cut connection', cutAfter(SSE, [chunk('con')]), 'TIER_FAILED', /the answer broke off/],
    ['an end before the end', stream(SSE, [chunk('con')]), 'TIER_FAILED', /the answer broke off/],
    [
      'an event that is no JSON',
      stream(SSE, [chunk('con'), data(`{${KEY}`)]),
      'TIER_FAILED',
      /the answer broke off/,
    ],
    ['an event that is no chunk', stream(SSE, [data({ choices: 1 })]), 'TIER_FAILED', /the answer broke off/],
    ['an answer without a stream', reply(200, { choices: [] }), 'TIER_FAILED', /the answer broke off/],
    [
      'an error on the way',
      stream(SSE, [chunk('con'), data({ error: { message: `lost ${KEY}` } })]),
      'TIER_FAILED',
      /broke off: lost \*\*\*$/,
    ],
    ['an empty answer', stream(SSE, [STOP, DONE]), 'TIER_FAILED', /the answer is empty$/],
  ])('%s', async (_, handler, code, message) => {
    server.handler = handler;
    const error = await failureOf(generate({ apiKeyEnv: VARIABLE }));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error.message).toContain(server.url);
    expect(everythingIn(error)).not.toContain(KEY);
  });

  test('a server that stays busy is asked twice, one that asks for a long pause once', async () => {
    server.handler = refusal(503, 'loading', { 'retry-after': '0' });
    expect((await failureOf(generate())).code).toBe('TIER_FAILED');
    expect(server.received).toHaveLength(2);
    server.handler = refusal(429, 'slow down', { 'retry-after': '60' });
    expect((await failureOf(generate())).code).toBe('TIER_RATE_LIMITED');
    expect(server.received).toHaveLength(3);
  });

  test.each([
    [{}, 'apiKeyEnv'],
    [{ apiKeyEnv: VARIABLE }, VARIABLE],
  ])('the hint of a refused key with %j names %s', async (options, name) => {
    server.handler = refusal(401, 'no');
    expect((await failureOf(generate(options))).hint).toContain(name);
  });

  test('a key that cannot stand in a header is not quoted', async () => {
    process.env[VARIABLE] = `${KEY}\nmore`;
    const error = await failureOf(generate({ apiKeyEnv: VARIABLE }));
    expect(error.code).toBe('TIER_FAILED');
    expect(everythingIn(error)).not.toContain(KEY);
  });

  test('an address without a server', async () => {
    const other = await LoopbackServer.start(silence);
    await other.stop();
    const error = await failureOf(generate({ baseUrl: other.url }));
    expect(error).toMatchObject({ code: 'TIER_FAILED', message: expect.stringContaining('ECONNREFUSED') });
  });
});

describe('time and abort', () => {
  test.each([
    ['before the answer', null],
    ['in the middle of it', [chunk('con')]],
  ])('the time limit ends a silence %s', async (_, pieces) => {
    const open = openAfter(SSE, pieces ?? []);
    server.handler = pieces === null ? silence : open.handler;
    expect(await failureOf(generate({ timeoutSeconds: 0.3 }))).toMatchObject({
      code: 'TIER_FAILED',
      message: `The server at ${server.url}/v1 did not finish its answer within 0.3 s`,
    });
    if (pieces !== null) await open.closed;
  });

  test('an abort ends the connection of its own request only', async () => {
    const tier = await tierWith();
    const open = openAfter(SSE, [chunk('con')]);
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

  test('an abort of the wait for a second try', async () => {
    const stop = new AbortController();
    server.handler = async (response, received) => {
      response.on('close', () => setImmediate(() => stop.abort()));
      await refusal(429, 'slow down', { 'retry-after': '5' })(response, received);
    };
    await expect(generate({}, { signal: stop.signal })).rejects.toThrow(/abort/);
    expect(server.received).toHaveLength(1);
  });
});

describe('available', () => {
  test('asks the server once in a while', async () => {
    const tier = await tierWith({ apiKeyEnv: VARIABLE });
    expect(await Promise.all([tier.available(), tier.available()])).toEqual([true, true]);
    expect(await tier.available()).toBe(true);
    expect(server.received.map(({ path }) => path)).toEqual(['/v1/models']);
    expect(server.last.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test.each<[string, Handler, boolean]>([
    ['wants a key', refusal(401, 'who are you'), true],
    ['fails', refusal(500, 'oops'), false],
    ['says nothing', silence, false],
  ])('a server that %s', async (_, handler, available) => {
    server.handler = handler;
    expect(await (await tierWith()).available()).toBe(available);
  });

  test('not when nobody is there', async () => {
    const other = await LoopbackServer.start(silence);
    await other.stop();
    expect(await (await tierWith({ baseUrl: other.url })).available()).toBe(false);
  });
});

test.each([
  { baseUrl: 'localhost' },
  { baseUrl: 'http://me:secret@localhost' },
  { apiKeyEnv: 'sk-x' },
  { apiKey: KEY },
  { constrain: 'json' },
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
