import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { createMcpHandler, isLegacyRequest } from '@modelcontextprotocol/server';
import { LackpyError, messageOf, type LackpyService } from 'lackpy';
import { serverFor } from '../create-server.js';
import { hostOf } from '../host.js';
import { DEFAULT_MAX_REQUEST_BYTES, type ServerOptions } from '../options.js';
import { bearerCheck } from './bearer.js';
import { HttpError, sendError } from './http-error.js';
import { originFault, type AllowedNames } from './origin-check.js';
import { readBody } from './read-body.js';
import { Sessions } from './sessions.js';
import { sendWebResponse, toWebRequest } from './web-request.js';

/** How to serve over HTTP. */
export interface HttpOptions extends ServerOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** The address to listen on. Default 127.0.0.1; any that others can reach needs a token. */
  readonly host?: string | undefined;
  /** What clients have to send as bearer token. */
  readonly token?: string | undefined;
  /** Host names, beside addresses and localhost, that clients may reach the server by. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Origins, beside those of this machine, whose pages may call it. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Sessions at once. Default 1,000. */
  readonly maxSessions?: number | undefined;
  /** How long an unused session lives. Default ten minutes. */
  readonly sessionIdleMs?: number | undefined;
}

/** A server on HTTP. */
export interface HttpHandle {
  readonly url: string;
  /** Aborts the calls in flight, ends all connections and frees the port. */
  close(): Promise<void>;
}

const PATH = '/mcp';
const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
const DEFAULT_MAX_SESSIONS = 1_000;
const DEFAULT_SESSION_IDLE_MS = 10 * 60_000;
const READ_TIMEOUT_MS = 30_000;

/**
 * Serves any number of clients over streamable HTTP at `/mcp`. The service stays open.
 * @throws LackpyError USAGE when others could reach the server without a token, or the address cannot be used.
 */
export async function serveHttp(service: LackpyService, options: HttpOptions): Promise<HttpHandle> {
  const { host = '127.0.0.1', port } = options;
  requireToken(host, options.token);
  const closing = new AbortController();
  const endpoint = new Endpoint(service, options, closing.signal);
  const server = createServer({ requestTimeout: READ_TIMEOUT_MS }, (request, response) => {
    void endpoint.handle(request, response);
  });
  await listen(server, port, host);
  return {
    url: urlOf(server, host),
    close: async () => {
      closing.abort();
      const closed = once(server, 'close');
      server.close();
      await endpoint.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What stands behind the port. */
class Endpoint {
  private readonly allowed: AllowedNames;
  private readonly admits: (authorization: string | undefined) => boolean;
  private readonly sessions: Sessions;
  private readonly modern: ReturnType<typeof createMcpHandler>;
  private readonly maxBytes: number;
  private readonly onError: (error: Error) => void;

  constructor(service: LackpyService, options: HttpOptions, closing: AbortSignal) {
    const host = hostOf(service, options, closing);
    const { token, host: address = '127.0.0.1', allowedHosts = [], allowedOrigins = [] } = options;
    const names = isIP(address) === 0 ? [...allowedHosts, address] : allowedHosts;
    this.allowed = {
      hosts: new Set(names.map((name) => name.toLowerCase())),
      origins: new Set(allowedOrigins),
    };
    this.admits = token === undefined ? () => true : bearerCheck(token);
    this.maxBytes = options.maxRequestBytes ?? DEFAULT_MAX_REQUEST_BYTES;
    this.onError = options.onError ?? (() => undefined);
    const limits = {
      most: options.maxSessions ?? DEFAULT_MAX_SESSIONS,
      idleMs: options.sessionIdleMs ?? DEFAULT_SESSION_IDLE_MS,
    };
    this.sessions = new Sessions(() => serverFor(host), limits, this.onError);
    this.modern = createMcpHandler(() => serverFor(host), { legacy: 'reject', onerror: this.onError });
  }

  /** Answers a request, whatever it is. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      this.admit(request);
      await this.answer(request, response);
    } catch (error) {
      this.refuse(request, response, error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.sessions.close(), this.modern.close()]);
  }

  /** @throws HttpError 403, 401 or 404. */
  private admit({ headers, url = '' }: IncomingMessage): void {
    const fault = originFault(headers.host, headers.origin, this.allowed);
    if (fault !== null) throw new HttpError(403, fault);
    if (!this.admits(headers.authorization)) {
      const wrong = headers.authorization === undefined ? '' : ', error="invalid_token"';
      const challenge = `Bearer realm="lackpy"${wrong}`;
      throw new HttpError(401, 'A bearer token is needed', { 'www-authenticate': challenge });
    }
    if (url.split('?')[0] !== PATH) throw new HttpError(404, `Nothing is here; the endpoint is ${PATH}`);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await readBody(request, this.maxBytes) : undefined;
    const web = toWebRequest(request, response);
    const send = (answer: Response): Promise<void> => sendWebResponse(answer, response);
    if (await isLegacyRequest(web, body)) await this.sessions.answer(web, body, send);
    else await send(await this.modern.fetch(web, { parsedBody: body }));
  }

  private refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (!(error instanceof HttpError))
      this.onError(error instanceof Error ? error : new Error(String(error)));
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const shown = error instanceof HttpError ? error : new HttpError(500, 'Internal error', {}, -32603);
    sendError(response, shown, !request.complete);
  }
}

function requireToken(host: string, token: string | undefined): void {
  if (token === '') throw new LackpyError('USAGE', 'The bearer token is empty');
  if (token !== undefined || LOOPBACK.includes(host)) return;
  throw new LackpyError('USAGE', `Others can reach a server on '${host}', so it needs a bearer token`, {
    hint: 'Put one into an environment variable and name it with --token-env.',
  });
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new LackpyError('USAGE', `Cannot listen on ${host}, port ${String(port)}: ${messageOf(error)}`, {
      hint: 'Choose another port, or 0 for any free one.',
      cause: error,
    });
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}${PATH}`;
}
