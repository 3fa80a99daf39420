import { jest } from '@jest/globals';
import type { Feedback, InferenceProvider, Proposal } from 'lackpy';
import { makeContribution, testInferenceProvider } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import { requestFor } from '../../infer-rules/test/request.js';
import plugin from '../src/index.js';
import { failureOf } from '../../../test/support/failure-of.js';
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

const NDJSON = 'application/x-ndjson';
const PROGRAM = "content = read_file('a.txt')\ncontent";
const parser = await makeContribution(python, 'parser', 'python');
const request = (changes = {}) => requestFor(parser, 'read the file a.txt', changes);

let server: LoopbackServer;
beforeAll(async () => {
  server = await LoopbackServer.start(silence);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.received.length = 0;
  server.handler = ollama(stream(NDJSON, answer(PROGRAM)));
});

function part(content: string): string {
  return `${JSON.stringify({ model: 'm', message: { role: 'assistant', content }, done: false })}\n`;
}

const END = `${JSON.stringify({
  model: 'm',
  message: { role: 'assistant', content: '' },
  done: true,
  done_reason: 'stop',
  prompt_eval_count: 120,
  eval_count: 14,
})}\n`;

function answer(text: string): string[] {
  return [...Array.from(text, part), END];
}

/** A server with models, whose chat does as told. */
function ollama(chat: Handler): Handler {
  const tags = reply(200, { models: [{ name: 'm' }] });
  return (response, received) => (received.path === '/api/tags' ? tags : chat)(response, received);
}

function tierWith(options: Record<string, unknown> = {}): Promise<InferenceProvider> {
  return makeContribution(plugin, 'inferenceProvider', 'ollama', {
    options: { host: server.url, ...options },
  });
}

async function generate(options: Record<string, unknown> = {}, changes = {}): Promise<Proposal | null> {
  return (await tierWith(options)).generate(request(changes));
}

describe('what is asked', () => {
  test('with the options left out', async () => {
    await generate();
    expect(server.last.path).toBe('/api/chat');
    expect(server.last.body).toEqual({
      model: 'qwen2.5-coder:1.5b',
      stream: true,
      keep_alive: '30m',
      options: { temperature: 0.2, num_ctx: 4096 },
      messages: [
        { role: 'system', content: expect.stringContaining('read_file') },
        { role: 'user', content: 'read the file a.txt' },
      ],
    });
  });

  test('with every option', async () => {
    await generate({
      model: 'other',
      temperature: 0,
      keepAlive: -1,
      contextTokens: 8192,
      options: { num_ctx: 2048, num_predict: 99, seed: 1 },
    });
    expect(server.last.body).toMatchObject({
      model: 'other',
      keep_alive: -1,
      options: { temperature: 0, num_ctx: 2048, num_predict: 99, seed: 1 },
    });
  });

  test("the request's bound of tokens counts more than the option", async () => {
    await generate({ options: { num_predict: 99 } }, { maxTokens: 40 });
    expect(server.last.body).toMatchObject({ options: { num_predict: 40 } });
  });

  test('a second try shows the program and its faults', async () => {
    const feedback: Feedback = {
      kind: 'retry',
      program: 'no_such_tool()',
      error: null,
      diagnostics: [
        {
          code: 'UNKNOWN_FUNCTION',
          message: "Unknown function: 'no_such_tool'",
          location: { line: 1, column: 1, endLine: 1, endColumn: 13 },
        },
      ],
    };
    await generate({}, { feedback });
    expect(server.last.body).toMatchObject({
      messages: [
        { role: 'system' },
        { role: 'user', content: 'read the file a.txt' },
        { role: 'assistant', content: 'no_such_tool()' },
        { role: 'user', content: expect.stringContaining("Unknown function: 'no_such_tool'") },
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
    expect(proposal).toEqual({ program: PROGRAM, usage: { model: 'm', tokensIn: 120, tokensOut: 14 } });
    expect(pieces).toEqual([...PROGRAM]);
  });

  test('a stream whose lines and letters arrive in halves', async () => {
    const bytes = Buffer.from(part("'ä😀'") + END);
    server.handler = ollama(async (response) => {
      for (const byte of bytes) await new Promise((resolve) => response.write(Buffer.of(byte), resolve));
      response.end();
    });
    expect((await generate())?.program).toBe("'ä😀'");
  });

  test('tokens that the server does not count are null', async () => {
    const end = `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true })}\n`;
    server.handler = ollama(stream(NDJSON, [part('1'), end]));
    expect((await generate())?.usage).toMatchObject({ tokensIn: null, tokensOut: null });
  });

  test('structured: asks for JSON and hands on what is in it', async () => {
    server.handler = ollama(stream(NDJSON, answer(JSON.stringify({ program: PROGRAM }))));
    const pieces: string[] = [];
    const proposal = await generate({ structured: true }, { onText: (text: string) => pieces.push(text) });
    expect(proposal?.program).toBe(PROGRAM);
    expect(pieces).toEqual([PROGRAM]);
    expect(server.last.body).toMatchObject({
      format: { type: 'object', properties: { program: { type: 'string' } }, required: ['program'] },
    });
  });
});

describe('failures', () => {
  test.each<[string, Handler, RegExp]>([
    ['an error status', reply(500, { error: 'out of memory' }), /answered with status 500: out of memory$/],
    ['an error page', reply(502, '<h1>Bad</h1>'), /status 502: <h1>Bad<\/h1>$/],
    ['an empty error', reply(401, ''), /status 401: Unauthorized$/],
    ['too many requests', reply(429, { error: 'slow down' }), /status 429: slow down$/],
    ['a cut connection', cutAfter(NDJSON, [part('con')]), /the answer broke off/],
    ['an end before the end', stream(NDJSON, [part('con')]), /the answer broke off/],
    ['half a line at the end', stream(NDJSON, [part('con'), '{"mess']), /the answer broke off/],
    ['a line that is no JSON', stream(NDJSON, [part('con'), 'oops\n', END]), /the answer broke off/],
    ['a line that is no object', stream(NDJSON, [part('con'), '1\n', END]), /the answer broke off/],
    [
      'a message without text',
      stream(NDJSON, ['{"message":{}}\n', END]),
      /broke off: a piece of it has no text$/,
    ],
    ['a line without a message', stream(NDJSON, ['{}\n', END]), /the answer broke off/],
    ['an error on the way', stream(NDJSON, [part('con'), '{"error":"GPU lost"}\n']), /broke off: GPU lost$/],
    ['an empty answer', stream(NDJSON, [END]), /the answer is empty$/],
  ])('%s', async (_, handler, message) => {
    const printed = [jest.spyOn(console, 'log'), jest.spyOn(console, 'warn')];
    server.handler = ollama(handler);
    const error = await failureOf(generate());
    expect(error).toMatchObject({ code: 'TIER_FAILED', message: expect.stringMatching(message) });
    expect(error.message).toContain(server.url);
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  test('a model that is not pulled', async () => {
    server.handler = ollama(reply(404, { error: "model 'tiny' not found" }));
    expect(await failureOf(generate({ model: 'tiny' }))).toMatchObject({
      code: 'TIER_MODEL_MISSING',
      message: `Ollama at ${server.url} does not have the model 'tiny'`,
      hint: 'Pull it with: ollama pull tiny',
    });
  });

  test('an address without a server', async () => {
    const other = await LoopbackServer.start(silence);
    await other.stop();
    const error = await failureOf(generate({ host: other.url }));
    expect(error).toMatchObject({ code: 'TIER_FAILED', message: expect.stringContaining('ECONNREFUSED') });
    expect(error.cause).toBeDefined();
  });

  test.each(['not JSON', '{"program":', '{"code":"1"}', '[]'])('structured: %j', async (text) => {
    server.handler = ollama(stream(NDJSON, answer(text)));
    expect(await failureOf(generate({ structured: true }))).toMatchObject({
      code: 'TIER_FAILED',
      message: expect.stringContaining('not the JSON that was asked for'),
    });
  });
});

describe('time and abort', () => {
  test.each([
    ['before the answer', null],
    ['in the middle of it', [part('con')]],
  ])('the time limit ends a silence %s', async (_, pieces) => {
    const open = openAfter(NDJSON, pieces ?? []);
    server.handler = ollama(pieces === null ? silence : open.handler);
    expect(await failureOf(generate({ timeoutSeconds: 0.3 }))).toMatchObject({
      code: 'TIER_FAILED',
      message: `Ollama at ${server.url} did not finish its answer within 0.3 s`,
    });
    if (pieces !== null) await open.closed;
  });

  test('an abort ends the connection of its own request only', async () => {
    const tier = await tierWith();
    const open = openAfter(NDJSON, [part('con')]);
    server.handler = ollama(sideBySide('stop me', open, stream(NDJSON, answer(PROGRAM))));
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
    server.handler = ollama(() => stop.abort());
    await expect(generate({}, { signal: stop.signal })).rejects.toThrow(/abort/);
  });
});

describe('available', () => {
  test('asks the server once in a while', async () => {
    const tier = await tierWith();
    expect(await Promise.all([tier.available(), tier.available()])).toEqual([true, true]);
    expect(await tier.available()).toBe(true);
    expect(server.received.map(({ path }) => path)).toEqual(['/api/tags']);
  });

  test.each<[string, Handler]>([
    ['answers with an error', reply(500, {})],
    ['says nothing', silence],
  ])('not when the server %s', async (_, handler) => {
    server.handler = handler;
    expect(await (await tierWith()).available()).toBe(false);
  });

  test('not when nobody is there', async () => {
    const other = await LoopbackServer.start(silence);
    await other.stop();
    expect(await (await tierWith({ host: other.url })).available()).toBe(false);
  });
});

test.each([
  { host: 'localhost' },
  { host: 'ftp://localhost' },
  { host: 'http://me:secret@localhost' },
  { timeoutSeconds: 0 },
  { contextTokens: 10 },
  { apiKey: 'x' },
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
