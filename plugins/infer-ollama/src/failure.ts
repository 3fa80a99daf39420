import { LackpyError, rootMessage } from 'lackpy';
import type { OllamaOptions } from './options.js';

/** The failure of a server that answers with an error status, and the text it gives as the reason. */
export function refusal(status: number, reason: string, { host, model }: OllamaOptions): LackpyError {
  if (status === 404 && /model/i.test(reason)) {
    return new LackpyError('TIER_MODEL_MISSING', `Ollama at ${host} does not have the model '${model}'`, {
      hint: `Pull it with: ollama pull ${model}`,
    });
  }
  return new LackpyError(
    'TIER_FAILED',
    `Ollama at ${host} answered with status ${String(status)}: ${reason}`,
  );
}

/** The failure of a server that nobody answers at. */
export function unreachable(cause: unknown, { host }: OllamaOptions): LackpyError {
  return new LackpyError('TIER_FAILED', `Ollama at ${host} cannot be reached: ${rootMessage(cause)}`, {
    hint: 'Start it with: ollama serve',
    cause,
  });
}

/** The failure of an answer that takes longer than it may. */
export function late({ host, timeoutSeconds }: OllamaOptions): LackpyError {
  return new LackpyError(
    'TIER_FAILED',
    `Ollama at ${host} did not finish its answer within ${String(timeoutSeconds)} s`,
    { hint: 'Raise the option timeoutSeconds, or use a smaller model.' },
  );
}

/** The failure of an answer that has begun and does not come to its end. */
export function brokenOff(cause: unknown, { host }: OllamaOptions): LackpyError {
  return new LackpyError('TIER_FAILED', `Ollama at ${host}: the answer broke off: ${rootMessage(cause)}`, {
    cause,
  });
}

/** The failure of an answer that is complete and is no program. */
export function senseless(what: string, { host }: OllamaOptions): LackpyError {
  return new LackpyError('TIER_FAILED', `Ollama at ${host}: ${what}`);
}
