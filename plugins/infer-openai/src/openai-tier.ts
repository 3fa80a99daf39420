import {
  LackpyError,
  isLackpyError,
  type GenerationRequest,
  type InferenceProvider,
  type Proposal,
  rootMessage,
} from 'lackpy';
import { chatRequest } from './chat-request.js';
import { readAnswer } from './chat-stream.js';
import { brokenOff, late } from './failure.js';
import type { OpenAiOptions } from './options.js';
import { Server } from './server.js';

/** How long it is believed that the server is there, or is not. */
const PRESENCE_HOLDS_MS = 10_000;

/** The tier that asks a model behind an OpenAI-compatible server. */
export class OpenAiTier implements InferenceProvider {
  readonly #server: Server;
  #present: Promise<boolean> = Promise.resolve(false);
  #askAgainAt = 0;

  constructor(private readonly options: OpenAiOptions) {
    this.#server = new Server(options);
  }

  /** Whether the server answers; asked at most once in ten seconds. */
  available(): Promise<boolean> {
    const now = performance.now();
    if (now < this.#askAgainAt) return this.#present;
    this.#askAgainAt = now + PRESENCE_HOLDS_MS;
    this.#present = this.#server.isPresent();
    return this.#present;
  }

  /** The model's program. A caller's abort and the time limit end the connection, so that the server stops as well. */
  async generate(request: GenerationRequest): Promise<Proposal> {
    request.signal.throwIfAborted();
    const { options } = this;
    const deadline = AbortSignal.timeout(Math.ceil(options.timeoutSeconds * 1000));
    try {
      return await this.#propose(request, AbortSignal.any([request.signal, deadline]));
    } catch (error) {
      request.signal.throwIfAborted();
      if (deadline.aborted) throw late(options);
      throw isLackpyError(error) ? error : brokenOff(this.#server.withoutKey(rootMessage(error)), options);
    }
  }

  async #propose(request: GenerationRequest, signal: AbortSignal): Promise<Proposal> {
    const { baseUrl, model } = this.options;
    const body = await this.#server.chat(JSON.stringify(chatRequest(request, this.options)), signal);
    const { text, tokensIn, tokensOut } = await readAnswer(body, request.onText);
    if (text.trim() === '') {
      throw new LackpyError('TIER_FAILED', `The server at ${baseUrl}: the answer is empty`);
    }
    return { program: text, usage: { model, tokensIn, tokensOut } };
  }
}
