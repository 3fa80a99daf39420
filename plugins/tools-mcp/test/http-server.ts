import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type Server as NodeServer,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Server, WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';

/** What the server does with a call. */
export type Tools = Readonly<Record<string, (args: Record<string, unknown>, signal: AbortSignal) => unknown>>;

/** An MCP server over streamable HTTP on this machine, one session for each client. */
export class TestServer {
  readonly received: IncomingMessage[] = [];
  private readonly sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();
  private node: NodeServer | null = null;
  private port = 0;

  constructor(
    private readonly tools: Tools,
    private readonly json = false,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}/mcp`;
  }

  /** Listens, at the same port as before if it did already. */
  async start(): Promise<void> {
    this.node = createServer((request, response) => void this.answer(request, response));
    this.node.listen(this.port, '127.0.0.1');
    await once(this.node, 'listening');
    this.port = (this.node.address() as AddressInfo).port;
  }

  /** Loses every connection and session. */
  async stop(): Promise<void> {
    this.sessions.clear();
    if (this.node === null) return;
    const closed = once(this.node, 'close');
    this.node.close();
    this.node.closeAllConnections();
    this.node = null;
    await closed;
  }

  /** Forgets all sessions, as a restart would. */
  forget(): void {
    this.sessions.clear();
  }

  private async answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    this.received.push(incoming);
    const body = await buffer(incoming);
    const request = new Request(this.url, {
      method: incoming.method ?? 'GET',
      headers: Object.entries(incoming.headers).map(([key, value]): [string, string] => [key, String(value)]),
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    });
    const response = await (await this.transportFor(incoming)).handleRequest(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.flushHeaders();
    const reader = response.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) break;
      outgoing.write(part.value);
    }
    outgoing.end();
  }

  private async transportFor(incoming: IncomingMessage): Promise<WebStandardStreamableHTTPServerTransport> {
    const id = incoming.headers['mcp-session-id'];
    const known = typeof id === 'string' ? this.sessions.get(id) : undefined;
    if (known !== undefined) return known;
    if (typeof id === 'string')
      return { handleRequest: async () => new Response('', { status: 404 }) } as never;
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      enableJsonResponse: this.json,
      onsessioninitialized: (session) => void this.sessions.set(session, transport),
    });
    await this.makeServer().connect(transport);
    return transport;
  }

  private makeServer(): Server {
    const server = new Server({ name: 'test', version: '1' }, { capabilities: { tools: {} } });
    server.setRequestHandler('tools/list', () => ({
      tools: Object.keys(this.tools).map((name) => ({ name, inputSchema: { type: 'object' as const } })),
    }));
    server.setRequestHandler('tools/call', async ({ params }, { mcpReq }) => {
      const text = await this.tools[params.name]?.(params.arguments ?? {}, mcpReq.signal);
      return { content: [{ type: 'text', text: String(text) }] };
    });
    return server;
  }
}
