/** An MCP server over stdio whose tools fail in every way. Its list comes in pages of four, and changes on request. */
import { appendFileSync } from 'node:fs';
import { Server } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';

const PAGE = 4;
const log = (line) => process.env.LOG_FILE && appendFileSync(process.env.LOG_FILE, `${line}\n`);
const text = (value) => ({ content: [{ type: 'text', text: value }] });
const object = (properties = {}, required = []) => ({ type: 'object', properties, required });
const string = { type: 'string' };

const tools = new Map();
const add = (name, run, more = {}) =>
  tools.set(name, { definition: { name, inputSchema: object(), ...more }, run });

add('echo', ({ text: given }) => text(given), {
  description: `Says\u0007 it\nagain ${'x'.repeat(2000)}`,
  inputSchema: object({ text: string }, ['text']),
  annotations: { readOnlyHint: true },
});
add('die', () => {
  process.stderr.write(`out of cheese, key ${process.env.SECRET ?? 'none'}\n`, () => process.exit(3));
  return new Promise(() => undefined);
});
add('hang', (_args, signal) => {
  log('hang called');
  signal.addEventListener('abort', () => log('hang cancelled'));
  return new Promise(() => undefined);
});
add('noise', () => {
  process.stdout.write('not json\n{"jsonrpc":"1.0"}\n[]\n\u0000\n');
  return text('after the noise');
});
add('garbled', () => {
  process.stdout.write('{"jsonrpc":"2.0","id":true,"result":7}\n');
  return new Promise(() => undefined);
});
add('huge', ({ bytes }) => text('x'.repeat(bytes)), { inputSchema: object({ bytes: { type: 'integer' } }) });
add('fail', () => ({ isError: true, ...text('the cat sat on it') }));
add('several', () => ({
  content: [
    { type: 'text', text: 'one' },
    { type: 'image', mimeType: 'image/png', data: 'AAAA' },
    { type: 'resource', resource: { uri: 'a://b', mimeType: 'text/plain', text: 'inside' } },
    { type: 'resource_link', uri: 'a://c', name: 'c' },
  ],
}));
add('nothing', () => ({ content: [] }));
add('json_text', () => text('{"a":1}'));
add('structured', () => ({ ...text('{}'), structuredContent: { a: 1, result: 2 } }), {
  outputSchema: object({ a: { type: 'integer' }, result: { type: 'integer' } }),
});
add('wrapped', () => ({ ...text('{}'), structuredContent: { result: [1, 2] } }), {
  outputSchema: object({ result: { type: 'array', items: { type: 'integer' } } }, ['result']),
});
add('unwrapped', () => ({ ...text('{}'), structuredContent: { result: 1 } }));
add('parsed', () => text('{"b":2}'), { outputSchema: object({ b: { type: 'integer' } }) });
add('environment', () => text(JSON.stringify(process.env)));
add('arguments', (args) => text(JSON.stringify(args)), {
  inputSchema: object(
    { 'max-size': { type: 'integer' }, class: string, null_able: { type: ['string', 'null'] } },
    ['class'],
  ),
});
add('change', async () => {
  tools.delete('old');
  add('new', () => text('new'));
  await server.sendToolListChanged();
  return text('changed');
});
add('old', () => text('old'));
for (const name of ['read-it', 'read it', 'read_it', '9lives', 'import', '__class__', 'ü']) {
  add(name, () => text(name));
}

const server = new Server(
  { name: 'faulty', version: '1' },
  { capabilities: { tools: { listChanged: true } } },
);
server.setRequestHandler('tools/list', ({ params }) => {
  log('listed');
  const start = Number(params?.cursor ?? 0);
  const all = [...tools.values()].map(({ definition }) => definition);
  const next = start + PAGE < all.length ? { nextCursor: String(start + PAGE) } : {};
  return { tools: all.slice(start, start + PAGE), ...next };
});
server.setRequestHandler('tools/call', ({ params }, ctx) => {
  const tool = tools.get(params.name);
  if (tool === undefined) throw new Error(`no tool ${params.name}`);
  return tool.run(params.arguments ?? {}, ctx.mcpReq.signal);
});
if (process.env.STUBBORN === '1') {
  process.on('SIGTERM', () => undefined);
  setTimeout(() => undefined, 60_000);
}
log('started');
await server.connect(new StdioServerTransport());
