import { request } from 'node:http';
import { call, httpClient, httpServer, serviceWith, waitingTool } from './support.js';

const CLIENTS = 200;

test('200 clients at once are all answered, each by itself', async () => {
  const files = Object.fromEntries(
    Array.from({ length: CLIENTS }, (_, index) => [`f${String(index)}.md`, `content ${String(index)}`]),
  );
  const server = await httpServer(await serviceWith({}, files));
  const outputs = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, index) => {
      const client = await httpClient(server.url, index % 2 === 0 ? 'legacy' : 'auto');
      const intent = `read the file f${String(index)}.md`;
      return (await call(client, 'delegate', { intent, kit: 'read_file' })).json['output'];
    }),
  );
  expect(outputs).toEqual(outputs.map((_, index) => `content ${String(index)}`));
}, 60_000);

test.each(['legacy', 'modern'])(
  'a %s client that disconnects in the middle of a call ends its tool, and nobody else notices',
  async (era) => {
    const { tool, started, aborted } = waitingTool();
    const server = await httpServer(await serviceWith({ wait: tool }, { 'a.md': 'hello' }));
    const other = await httpClient(server.url);
    const lost = await httpClient(server.url, era === 'legacy' ? 'legacy' : 'auto');
    const params = { name: 'run_program', arguments: { program: 'wait()', kit: 'wait' } };
    const session = lost.transport?.sessionId;
    const sent = request(server.url, { method: 'POST', headers: headersOf(session) });
    sent.on('error', () => undefined);
    sent.end(
      JSON.stringify({
        jsonrpc: '2.0',
        id: 77,
        method: 'tools/call',
        params: session === undefined ? { ...params, _meta: ENVELOPE } : params,
      }),
    );
    await started;
    sent.destroy();
    await aborted;
    const args = { program: 'read_file("a.md")', kit: 'read_file' };
    expect((await call(other, 'run_program', args)).json).toMatchObject({ output: 'hello' });
  },
);

const ENVELOPE = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

function headersOf(session: string | undefined): Record<string, string> {
  const common = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  if (session !== undefined) return { ...common, 'mcp-session-id': session };
  return {
    ...common,
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': 'tools/call',
    'mcp-name': 'run_program',
  };
}
