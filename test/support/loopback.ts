import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A request as the server got it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON body; null for a GET. */
  readonly body: unknown;
}

/** What the server does with a request whose body it has read. */
export type Handler = (response: ServerResponse, received: Received) => void | Promise<void>;

/** A real HTTP server on this machine that answers as its script says. */
export class LoopbackServer {
  readonly received: Received[] = [];
  /** Its address, which nobody answers at once it is stopped. */
  url = '';
  readonly #server: Server;

  private constructor(public handler: Handler) {
    this.#server = createServer((request, response) => {
      void (async () => {
        const body = request.method === 'POST' ? await json(request) : null;
        const received = { path: request.url ?? '', headers: request.headers, body };
        this.received.push(received);
        await this.handler(response, received);
      })();
    });
  }

  static async start(handler: Handler): Promise<LoopbackServer> {
    const server = new LoopbackServer(handler);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    const { port } = server.#server.address() as AddressInfo;
    server.url = `http://127.0.0.1:${String(port)}`;
    return server;
  }

  /** The last request. */
  get last(): Received {
    const last = this.received.at(-1);
    if (last === undefined) throw new Error('the server has got no request');
    return last;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

/** An answer of one piece. */
export function reply(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** An answer that sends these pieces, each on its own, and ends. */
export function stream(contentType: string, pieces: readonly string[]): Handler {
  return async (response) => {
    response.writeHead(200, { 'content-type': contentType });
    for (const piece of pieces) {
      response.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    response.end();
  };
}

/** An answer that sends these pieces and loses the connection. */
export function cutAfter(contentType: string, pieces: readonly string[]): Handler {
  return async (response) => {
    response.writeHead(200, { 'content-type': contentType });
    for (const piece of pieces) await new Promise((resolve) => response.write(piece, resolve));
    response.destroy();
  };
}

/** An answer that sends these pieces and never ends. `closed` resolves when the client ends the connection. */
export function openAfter(
  contentType: string,
  pieces: readonly string[],
): { handler: Handler; closed: Promise<void> } {
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const handler: Handler = (response) => {
    response.on('close', close);
    response.writeHead(200, { 'content-type': contentType });
    for (const piece of pieces) response.write(piece);
  };
  return { handler, closed };
}

/** No answer at all. */
export const silence: Handler = () => undefined;

/** Two answers at once: the request that holds `text` gets the first and never ends; others wait until it is closed. */
export function sideBySide(text: string, open: ReturnType<typeof openAfter>, other: Handler): Handler {
  return async (response, received) => {
    if (JSON.stringify(received.body).includes(text)) return open.handler(response, received);
    await open.closed;
    return other(response, received);
  };
}
