import { Ollama, type ChatRequest } from 'ollama';
import {
  buildPrompt,
  isLackpyError,
  type GenerationRequest,
  type InferenceProvider,
  type Proposal,
} from 'lackpy';
import { readAnswer, type Answer } from './answer.js';
import { brokenOff, late, senseless } from './failure.js';
import type { OllamaOptions } from './options.js';
import { strictFetch } from './strict-fetch.js';
import { ANSWER_FORMAT, programIn } from './structured.js';

/** What is kept of the context for the answer. */
const ANSWER_TOKENS = 512;
/** How long the server may take to say that it is there. */
const PRESENCE_MS = 2_000;
/** How long that is believed. */
const PRESENCE_HOLDS_MS = 10_000;

/** The tier that asks a model on an Ollama server. */
export class OllamaTier implements InferenceProvider {
  #present: Promise<boolean> = Promise.resolve(false);
  #askAgainAt = 0;

  constructor(private readonly options: OllamaOptions) {}

  /** Whether the server answers; asked at most once in ten seconds. */
  available(): Promise<boolean> {
    const now = performance.now();
    if (now < this.#askAgainAt) return this.#present;
    this.#askAgainAt = now + PRESENCE_HOLDS_MS;
    this.#present = this.#isPresent();
    return this.#present;
  }

  /** The model's program. A caller's abort and the time limit end the connection, so that the server stops as well. */
  async generate(request: GenerationRequest): Promise<Proposal> {
    request.signal.throwIfAborted();
    const { options } = this;
    const deadline = AbortSignal.timeout(Math.ceil(options.timeoutSeconds * 1000));
    const done = new AbortController();
    const signal = AbortSignal.any([request.signal, deadline, done.signal]);
    try {
      const answer = await this.#ask(request, signal);
      return {
        program: this.#programOf(answer, request),
        usage: { model: options.model, tokensIn: answer.tokensIn, tokensOut: answer.tokensOut },
      };
    } catch (error) {
      request.signal.throwIfAborted();
      if (deadline.aborted) throw late(options);
      throw isLackpyError(error) ? error : brokenOff(error, options);
    } finally {
      done.abort();
    }
  }

  async #ask(request: GenerationRequest, signal: AbortSignal): Promise<Answer> {
    // Aborting a client ends all of its requests, so that each request has its own.
    const client = new Ollama({ host: this.options.host, fetch: strictFetch(this.options, signal) });
    const parts = await client.chat(this.#chatRequest(request));
    return readAnswer(parts, this.options.structured ? undefined : request.onText);
  }

  #chatRequest(request: GenerationRequest): ChatRequest & { stream: true } {
    const { model, temperature, keepAlive, contextTokens, structured, options } = this.options;
    const { system, messages } = buildPrompt(request, { maxTokens: contextTokens - ANSWER_TOKENS });
    return {
      model,
      stream: true,
      messages: [{ role: 'system', content: system }, ...messages],
      keep_alive: keepAlive,
      options: {
        temperature,
        num_ctx: contextTokens,
        ...options,
        ...(request.maxTokens === null ? {} : { num_predict: request.maxTokens }),
      },
      ...(structured ? { format: ANSWER_FORMAT } : {}),
    };
  }

  #programOf({ text }: Answer, { onText }: GenerationRequest): string {
    if (text.trim() === '') throw senseless('the answer is empty', this.options);
    if (!this.options.structured) return text;
    const program = programIn(text);
    if (program === null) throw senseless('the answer is not the JSON that was asked for', this.options);
    onText?.(program);
    return program;
  }

  async #isPresent(): Promise<boolean> {
    try {
      const response = await fetch(`${this.options.host.replace(/\/+$/, '')}/api/tags`, {
        signal: AbortSignal.timeout(PRESENCE_MS),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }
}
