import type { FetchLike } from '@modelcontextprotocol/client';
import * as z from 'zod/mini';
import { ConnectionLost } from './connection-lost.js';

/** What goes wrong with the body of an answer. */
export interface BodyFaults {
  tooLarge(): void;
  /** The answer to a request broke off. */
  cut(error: unknown): void;
}

const NEWLINE = 10;

/** What `fetch` fails with when the system does not let it connect. */
const systemFault = z.object({ cause: z.object({ code: z.string() }) });

/**
 * `fetch` that fails with a ConnectionLost when nobody is reached, gives up an answer, or one line of an event stream, that is larger than `maxBytes`, and tells of answers
 * that break off.
 */
export function boundedFetch(maxBytes: number, faults: BodyFaults): FetchLike {
  return async (url, init) => {
    const response = await reach(url, init);
    if (response.body === null) return response;
    const isEvents = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const counted = counting(response.body, maxBytes, isEvents, {
      tooLarge: () => faults.tooLarge(),
      cut: (error) => {
        if (init?.method === 'POST' && init.signal?.aborted !== true) faults.cut(error);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(counted, { status, statusText, headers });
  };
}

async function reach(...[url, init]: Parameters<FetchLike>): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init?.signal?.aborted === true) throw error;
    const { data } = systemFault.safeParse(error);
    const code = data?.cause.code;
    const message = `it cannot be reached${code === undefined ? '' : ` (${code})`}`;
    throw new ConnectionLost(message, code === 'ECONNREFUSED', { cause: error });
  }
}

function counting(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  byLine: boolean,
  faults: BodyFaults,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let size = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        const lineEnd = byLine ? value.lastIndexOf(NEWLINE) : -1;
        size = lineEnd === -1 ? size + value.length : value.length - lineEnd - 1;
        if (size <= maxBytes) return controller.enqueue(value);
        await reader.cancel();
        faults.tooLarge();
        controller.error(new Error(`The answer is larger than ${String(maxBytes)} bytes`));
      } catch (error) {
        faults.cut(error);
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
