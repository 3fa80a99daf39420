import type { ServerResponse } from 'node:http';

/** A request that is refused, with what the client is told. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** The JSON-RPC code. */
    readonly code: number = -32000,
  ) {
    super(message);
  }
}

/** Answers with an error as JSON-RPC writes it, and ends the connection when the request was not read to its end. */
export function sendError(response: ServerResponse, error: HttpError, unread: boolean): void {
  const body = { jsonrpc: '2.0', error: { code: error.code, message: error.message }, id: null };
  response.writeHead(error.status, {
    'content-type': 'application/json',
    ...(unread ? { connection: 'close' } : {}),
    ...error.headers,
  });
  response.end(JSON.stringify(body));
}
