import { refusal, unreachable } from './failure.js';
import { checkedLines } from './checked-lines.js';
import type { OllamaOptions } from './options.js';

/** As much of a server's reason as a message shows. */
const LONGEST_REASON = 500;

/**
 * A `fetch` for the Ollama client that obeys a signal from the first byte to the last, and fails where the client would
 * print to the console and go on: at an error status, and at a line that is no JSON.
 */
export function strictFetch(options: OllamaOptions, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal }).catch((error: unknown) => {
      throw unreachable(error, options);
    });
    if (!response.ok) throw refusal(response.status, await reasonOf(response), options);
    if (response.body === null) return response;
    return new Response(ReadableStream.from(checkedLines(response.body)), { status: response.status });
  };
}

async function reasonOf(response: Response): Promise<string> {
  const text = await response.text();
  return (errorIn(text) ?? text).slice(0, LONGEST_REASON) || response.statusText;
}

/** The server's own words in `{"error": "…"}`. */
function errorIn(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    const named = typeof body === 'object' && body !== null && 'error' in body;
    return named && typeof body.error === 'string' ? body.error : null;
  } catch {
    return null;
  }
}
