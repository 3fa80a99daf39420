import type { IncomingMessage } from 'node:http';
import { isJsonContentType } from '@modelcontextprotocol/server';
import { HttpError } from './http-error.js';

const PARSE_ERROR = -32700;

/**
 * The JSON body of a POST.
 * @throws HttpError 415 for another type, 413 as soon as it is too long, 400 when it is not JSON.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<unknown> {
  if (!isJsonContentType(request.headers['content-type'] ?? null)) {
    throw new HttpError(415, 'The content type must be application/json');
  }
  const bytes = await collect(request, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new HttpError(400, 'Parse error: the body is not JSON', {}, PARSE_ERROR);
  }
}

/** Reads by hand: leaving an async loop over a request would destroy its socket before the answer is sent. */
async function collect(request: IncomingMessage, most: number): Promise<Buffer> {
  const tooLong = new HttpError(413, `The body is longer than ${String(most)} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLong;
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      request.off('data', take);
      request.pause();
      reject(tooLong);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}
