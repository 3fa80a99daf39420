import { LackpyError } from 'lackpy';
import type { OpenAiOptions } from './options.js';

/** The failure of a server that answers with an error status, and the text it gives as the reason. */
export function refusal(status: number, reason: string, options: OpenAiOptions): LackpyError {
  const { baseUrl, model, apiKeyEnv } = options;
  const said = `The server at ${baseUrl} answered with status ${String(status)}: ${reason}`;
  if (status === 401 || status === 403) {
    const hint =
      apiKeyEnv === undefined
        ? 'Set the option apiKeyEnv to the name of the environment variable that holds the key.'
        : `Set the environment variable ${apiKeyEnv} to a key that the server takes.`;
    return new LackpyError('TIER_AUTH', said, { hint });
  }
  if (status === 429) {
    return new LackpyError('TIER_RATE_LIMITED', said, { hint: 'Wait a little before the next request.' });
  }
  if (status === 404 && /model/i.test(reason)) {
    return new LackpyError(
      'TIER_MODEL_MISSING',
      `The server at ${baseUrl} does not have the model '${model}'`,
      {
        hint: `Set the option model to one that ${baseUrl}/models lists.`,
      },
    );
  }
  return new LackpyError('TIER_FAILED', said, {
    ...(status === 404 ? { hint: 'The option baseUrl usually ends in /v1.' } : {}),
  });
}

/** The failure of a server that nobody answers at. */
export function unreachable(reason: string, { baseUrl }: OpenAiOptions): LackpyError {
  return new LackpyError('TIER_FAILED', `The server at ${baseUrl} cannot be reached: ${reason}`, {
    cause: new Error(reason),
  });
}

/** The failure of an answer that takes longer than it may. */
export function late({ baseUrl, timeoutSeconds }: OpenAiOptions): LackpyError {
  return new LackpyError(
    'TIER_FAILED',
    `The server at ${baseUrl} did not finish its answer within ${String(timeoutSeconds)} s`,
    { hint: 'Raise the option timeoutSeconds, or use a smaller model.' },
  );
}

/** The failure of an answer that has begun and does not come to its end. */
export function brokenOff(reason: string, { baseUrl }: OpenAiOptions): LackpyError {
  return new LackpyError('TIER_FAILED', `The server at ${baseUrl}: the answer broke off: ${reason}`, {
    cause: new Error(reason),
  });
}
