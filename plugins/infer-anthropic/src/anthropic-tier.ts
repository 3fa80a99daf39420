import Anthropic from '@anthropic-ai/sdk';
import type {
  MessageCreateParamsStreaming,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages';
import {
  LackpyError,
  buildPrompt,
  type GenerationRequest,
  type InferenceProvider,
  type Proposal,
} from 'lackpy';
import { readAnswer } from './answer.js';
import { brokenOff, failureOf, keyMissing, late } from './failure.js';
import type { AnthropicOptions } from './options.js';

/** The tier that asks Claude. The key is read from the environment at each request and kept nowhere. */
export class AnthropicTier implements InferenceProvider {
  constructor(private readonly options: AnthropicOptions) {}

  /** Whether there is a key. The server is not asked. */
  available(): boolean {
    return this.#key() !== '';
  }

  /** The model's program, also one that was cut at `maxTokens`. A caller's abort and the time limit end the connection. */
  async generate(request: GenerationRequest): Promise<Proposal> {
    request.signal.throwIfAborted();
    const deadline = AbortSignal.timeout(Math.ceil(this.options.timeoutSeconds * 1000));
    try {
      return await this.#propose(request, AbortSignal.any([request.signal, deadline]));
    } catch (error) {
      request.signal.throwIfAborted();
      throw deadline.aborted ? late(this.options) : error;
    }
  }

  async #propose(request: GenerationRequest, signal: AbortSignal): Promise<Proposal> {
    const key = this.#key();
    if (key === '') throw keyMissing(this.options);
    const events = await this.#send(request, key, signal).catch((error: unknown) => {
      throw failureOf(error, key, this.options);
    });
    const { text, tokensIn, tokensOut } = await readAnswer(events, request.onText).catch((error: unknown) => {
      throw brokenOff(error, key);
    });
    if (text.trim() === '') throw new LackpyError('TIER_FAILED', 'Anthropic: the answer is empty');
    return { program: text, usage: { model: this.options.model, tokensIn, tokensOut } };
  }

  async #send(
    request: GenerationRequest,
    key: string,
    signal: AbortSignal,
  ): Promise<AsyncIterable<RawMessageStreamEvent>> {
    const { baseUrl, timeoutSeconds, maxRetries } = this.options;
    const client = new Anthropic({
      apiKey: key,
      maxRetries,
      timeout: Math.ceil(timeoutSeconds * 1000),
      // What it would print is thrown as well.
      logLevel: 'off',
      ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    });
    return client.messages.create(this.#params(request), { signal });
  }

  #params(request: GenerationRequest): MessageCreateParamsStreaming {
    const { model, maxTokens, contextTokens } = this.options;
    const { system, messages } = buildPrompt(request, { maxTokens: contextTokens - maxTokens });
    return {
      model,
      stream: true,
      max_tokens: Math.min(maxTokens, request.maxTokens ?? maxTokens),
      system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
      messages: [...messages],
    };
  }

  #key(): string {
    return process.env[this.options.apiKeyEnv]?.trim() ?? '';
  }
}
