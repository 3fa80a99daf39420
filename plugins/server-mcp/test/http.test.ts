import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { failureOf } from '../../../test/support/failure-of.js';
import { serveHttp, type HttpHandle } from '../src/index.js';
import { ERAS, call, httpClient, httpServer, serviceWith } from './support.js';

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'raw', version: '1' },
  },
};

interface Reply {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends a request as it is written here, which `fetch` would not: it sets Host and Content-Length itself. */
async function send(
  { url }: HttpHandle,
  body: unknown = INITIALIZE,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Reply> {
  const bytes = typeof body === 'string' ? body : JSON.stringify(body);
  return await new Promise((resolve, reject) => {
    const all = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    };
    const sent = request(url, { method, headers: all }, (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode, body: answer, headers: response.headers }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : bytes);
  });
}

test.each(ERAS)('a client that speaks %s is served', async (era) => {
  const server = await httpServer(await serviceWith({}, { 'a.md': 'hello' }));
  const client = await httpClient(server.url, era);
  const args = { program: 'read_file("a.md")', kit: 'read_file' };
  expect((await call(client, 'run_program', args)).json).toMatchObject({ success: true, output: 'hello' });
  expect(client.getNegotiatedProtocolVersion()).toBe(era === 'auto' ? '2026-07-28' : '2025-11-25');
});

describe('DNS rebinding', () => {
  test.each([
    ['a foreign name', { host: 'evil.example.com' }],
    ['a foreign name with our port', { host: 'evil.example.com:8123' }],
    ['a name that begins like ours', { host: 'localhost.evil.example.com' }],
    ['a name with a path', { host: 'localhost/evil' }],
    ['a name behind a user', { host: 'localhost@evil.example.com' }],
    ['a foreign origin', { origin: 'http://evil.example.com' }],
    ['an address as origin', { origin: 'http://192.0.2.1' }],
    ['an opaque origin', { origin: 'null' }],
    ['an origin with a path', { origin: 'http://localhost/x' }],
    ['an origin of another scheme', { origin: 'chrome-extension://localhost' }],
  ])('%s is refused', async (_name, headers) => {
    const server = await httpServer(await serviceWith());
    for (const method of ['POST', 'GET', 'DELETE', 'OPTIONS']) {
      expect(await send(server, INITIALIZE, headers, method)).toMatchObject({ status: 403 });
    }
  });

  test.each([
    ['localhost', { host: 'localhost:1' }],
    ['an address', { host: '192.0.2.1' }],
    ['an address of version 6', { host: '[::1]:99' }],
    ['a page of this machine', { origin: 'http://localhost:3000' }],
    ['a name that is allowed', { host: 'Build.Example.org:80' }],
    ['an origin that is allowed', { origin: 'https://app.example.org' }],
  ])('%s is admitted', async (_name, headers) => {
    const server = await httpServer(await serviceWith(), {
      allowedHosts: ['build.example.org'],
      allowedOrigins: ['https://app.example.org'],
    });
    expect(await send(server, INITIALIZE, headers)).toMatchObject({ status: 200 });
  });
});

describe('the token', () => {
  test.each([
    ['none', {}, 'Bearer realm="lackpy"'],
    ['a wrong one', { authorization: 'Bearer wrong' }, 'Bearer realm="lackpy", error="invalid_token"'],
    ['another scheme', { authorization: 'Basic secret' }, 'Bearer realm="lackpy", error="invalid_token"'],
    ['an empty one', { authorization: 'Bearer ' }, 'Bearer realm="lackpy", error="invalid_token"'],
  ])('%s is refused', async (_name, headers, challenge) => {
    const server = await httpServer(await serviceWith(), { token: 'secret' });
    const reply = await send(server, INITIALIZE, headers);
    expect(reply).toMatchObject({ status: 401, headers: { 'www-authenticate': challenge } });
    expect(reply.body).not.toContain('secret');
  });

  test.each(ERAS)('a client that speaks %s sends it', async (era) => {
    const server = await httpServer(await serviceWith(), { token: 'secret' });
    const client = await httpClient(server.url, era, { authorization: 'Bearer secret' });
    expect((await client.listTools()).tools).toHaveLength(9);
  });

  test('a server that others can reach needs one', async () => {
    const service = await serviceWith();
    const failure = await failureOf(serveHttp(service, { port: 0, host: '0.0.0.0' }));
    expect(failure).toMatchObject({ code: 'USAGE', hint: expect.stringContaining('--token-env') });
    await httpServer(service, { host: '0.0.0.0', token: 'secret' });
  });
});

describe('malformed requests', () => {
  const big = JSON.stringify({ ...INITIALIZE, pad: 'x'.repeat(5_000_000) });

  test.each<[string, unknown, Record<string, string>, string, number]>([
    ['no JSON', '{"jsonrpc": ', {}, 'POST', 400],
    ['no UTF-8 JSON type', INITIALIZE, { 'content-type': 'text/plain' }, 'POST', 415],
    ['JSON that is no frame', { a: 1 }, {}, 'POST', 400],
    ['a number', 7, {}, 'POST', 400],
    ['an empty body', '', {}, 'POST', 400],
    ['a huge body', big, {}, 'POST', 413],
    ['a huge body of unknown length', big, { 'transfer-encoding': 'chunked' }, 'POST', 413],
    ['no Accept', INITIALIZE, { accept: 'text/html' }, 'POST', 406],
    ['a session that is no more', INITIALIZE, { 'mcp-session-id': 'gone' }, 'POST', 404],
    ['a call without a session', { jsonrpc: '2.0', id: 1, method: 'tools/list' }, {}, 'POST', 400],
    ['a stream without a session', '', {}, 'GET', 400],
    ['another method', INITIALIZE, {}, 'PUT', 405],
  ])('%s', async (_name, body, headers, method, status) => {
    const server = await httpServer(await serviceWith());
    const outcome = await send(server, body, headers, method);
    expect(outcome.status).toBe(status);
    expect(JSON.parse(outcome.body)).toMatchObject({ error: { message: expect.any(String) } });
    expect(await send(server)).toMatchObject({ status: 200 });
  });

  test('another path', async () => {
    const server = await httpServer(await serviceWith());
    const other = { ...server, url: server.url.replace('/mcp', '/other') };
    expect(await send(other)).toMatchObject({ status: 404 });
  });
});

describe('sessions', () => {
  test('the one unused for longest makes room', async () => {
    const server = await httpServer(await serviceWith(), { maxSessions: 2 });
    const ids = [];
    for (let made = 0; made < 3; made++) {
      ids.push(String((await send(server)).headers['mcp-session-id']));
    }
    const list = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
    const statuses = [];
    for (const id of ids) statuses.push((await send(server, list, { 'mcp-session-id': id })).status);
    expect(statuses).toEqual([404, 200, 200]);
  });

  test('many that start at once are no more than there may be', async () => {
    const server = await httpServer(await serviceWith(), { maxSessions: 5 });
    const replies = await Promise.all(Array.from({ length: 50 }, () => send(server)));
    const ids = replies.flatMap(({ headers }) => headers['mcp-session-id'] ?? []).map(String);
    for (const { status } of replies) expect([200, 503]).toContain(status);
    const list = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
    const alive = await Promise.all(ids.map((id) => send(server, list, { 'mcp-session-id': id })));
    expect(alive.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(5);
  });

  test('one that nobody uses ends', async () => {
    const server = await httpServer(await serviceWith(), { sessionIdleMs: 200 });
    const id = String((await send(server)).headers['mcp-session-id']);
    const list = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await send(server, list, { 'mcp-session-id': id })).toMatchObject({ status: 404 });
  });

  test('one that its client ends is gone', async () => {
    const server = await httpServer(await serviceWith());
    const id = String((await send(server)).headers['mcp-session-id']);
    expect(await send(server, '', { 'mcp-session-id': id }, 'DELETE')).toMatchObject({ status: 200 });
    expect(await send(server, INITIALIZE, { 'mcp-session-id': id })).toMatchObject({ status: 404 });
  });
});

test('a port that is taken is an error', async () => {
  const service = await serviceWith();
  const port = Number(new URL((await httpServer(service)).url).port);
  expect(await failureOf(serveHttp(service, { port }))).toMatchObject({ code: 'USAGE' });
});
