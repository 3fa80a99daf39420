import { APIError } from '@anthropic-ai/sdk';
import { LackpyError, messageOf, rootMessage } from 'lackpy';
import type { AnthropicOptions } from './options.js';

/**
 * What a failed request means. Nothing in it holds the key: servers repeat keys in their answers, and errors of `fetch`
 * quote a header that is malformed.
 */
export function failureOf(error: unknown, key: string, options: AnthropicOptions): LackpyError {
  const reason = withoutKey(rootMessage(error), key);
  const cause = new Error(withoutKey(messageOf(error), key));
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  if (status === 401 || status === 403) {
    return new LackpyError('TIER_AUTH', `Anthropic refuses the key: ${reason}`, {
      hint: `Set the environment variable ${options.apiKeyEnv} to a key that may use ${options.model}.`,
      cause,
    });
  }
  if (status === 429) {
    return new LackpyError('TIER_RATE_LIMITED', `Anthropic wants fewer requests: ${reason}`, {
      hint: 'Wait a little, or raise the rate limit of the account.',
      cause,
    });
  }
  if (status === 404 && /model/i.test(reason)) {
    return new LackpyError('TIER_MODEL_MISSING', `Anthropic does not have the model '${options.model}'`, {
      hint: 'Set the option model to one that the account may use.',
      cause,
    });
  }
  return new LackpyError('TIER_FAILED', `Anthropic did not answer: ${reason}`, { cause });
}

/** The failure of a request without a key. */
export function keyMissing({ apiKeyEnv }: AnthropicOptions): LackpyError {
  return new LackpyError('TIER_AUTH', `There is no key in the environment variable ${apiKeyEnv}`, {
    hint: `Set ${apiKeyEnv}, or name another variable in the option apiKeyEnv.`,
  });
}

/** The failure of an answer that takes longer than it may. */
export function late({ timeoutSeconds }: AnthropicOptions): LackpyError {
  return new LackpyError(
    'TIER_FAILED',
    `Anthropic did not finish its answer within ${String(timeoutSeconds)} s`,
    { hint: 'Raise the option timeoutSeconds.' },
  );
}

/** The failure of an answer that has begun and does not come to its end. */
export function brokenOff(error: unknown, key: string): LackpyError {
  const reason = withoutKey(messageOf(error), key);
  return new LackpyError('TIER_FAILED', `Anthropic: the answer broke off: ${reason}`, {
    cause: new Error(reason),
  });
}

function withoutKey(text: string, key: string): string {
  return text.replaceAll(key, '***');
}
