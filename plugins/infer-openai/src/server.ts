import { rootMessage } from 'lackpy';
import { setTimeout as wait } from 'node:timers/promises';
import { refusal, unreachable } from './failure.js';
import type { OpenAiOptions } from './options.js';
import { retryDelay } from './retry-delay.js';
import { errorIn } from './server-error.js';

/** How long the server may take to say that it is there. */
const PRESENCE_MS = 2_000;
/** As much of a server's reason as a message shows. */
const LONGEST_REASON = 500;

/** The HTTP side of a server. The key is read from the environment at each request and never shown. */
export class Server {
  readonly #url: string;

  constructor(private readonly options: OpenAiOptions) {
    this.#url = options.baseUrl.replace(/\/+$/, '');
  }

  /** Whether somebody answers. One who asks for a key is there: the request then says what is wrong. */
  async isPresent(): Promise<boolean> {
    try {
      const response = await this.#fetch('models', { signal: AbortSignal.timeout(PRESENCE_MS) });
      await response.body?.cancel();
      return response.ok || response.status === 401;
    } catch {
      return false;
    }
  }

  /** The body of the answer to a chat request. A server that is busy is asked once more. */
  async chat(body: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const first = await this.#post(body, signal);
    const delay = retryDelay(first);
    if (delay === null) return this.#bodyOf(first);
    await first.body?.cancel();
    await wait(delay, undefined, { signal });
    return this.#bodyOf(await this.#post(body, signal));
  }

  async #post(body: string, signal: AbortSignal): Promise<Response> {
    try {
      return await this.#fetch('chat/completions', { method: 'POST', body, signal });
    } catch (error) {
      throw unreachable(this.withoutKey(rootMessage(error)), this.options);
    }
  }

  async #bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
    if (!response.ok) throw refusal(response.status, await this.#reasonOf(response), this.options);
    return response.body ?? new Blob([]).stream();
  }

  async #reasonOf(response: Response): Promise<string> {
    const text = await response.text();
    const reason = this.withoutKey(saidIn(text) ?? text);
    return reason.slice(0, LONGEST_REASON) || response.statusText;
  }

  #fetch(path: string, init: RequestInit): Promise<Response> {
    const key = this.#key();
    const headers = {
      'content-type': 'application/json',
      ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
    };
    return fetch(`${this.#url}/${path}`, { ...init, headers });
  }

  #key(): string {
    const { apiKeyEnv } = this.options;
    return apiKeyEnv === undefined ? '' : (process.env[apiKeyEnv]?.trim() ?? '');
  }

  /** Text without the key. Servers repeat keys in their answers, and `fetch` quotes a header that is malformed. */
  withoutKey(text: string): string {
    const key = this.#key();
    return key === '' ? text : text.replaceAll(key, '***');
  }
}

/** A body's reason in the server's own words; null when it has none. */
function saidIn(text: string): string | null {
  try {
    return errorIn(JSON.parse(text));
  } catch {
    return null;
  }
}
