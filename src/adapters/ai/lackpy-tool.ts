import type { LackpyService } from '../../delegate/lackpy-service.js';
import { answerOf, type LackpyAnswer } from '../shared/answer.js';
import { describeKit } from '../shared/describe-kit.js';
import { INTENT_SCHEMA, type IntentInput, type StandardJsonSchema } from '../shared/intent-schema.js';
import type { OneToolOptions } from '../shared/one-tool-options.js';

/** A tool in the shape that the Vercel AI SDK takes. */
export interface LackpyAiTool {
  readonly description: string;
  readonly inputSchema: StandardJsonSchema<{ intent: string }>;
  readonly execute: (
    input: IntentInput,
    options: { readonly abortSignal?: AbortSignal | undefined },
  ) => Promise<LackpyAnswer>;
}

/**
 * A service with a kit as one tool of the Vercel AI SDK: `tools: { lackpy: await lackpyTool(service, { kit }) }`.
 * Failed runs are answers that say why; aborting the generation ends the run.
 * @throws LackpyError for a kit that cannot be used.
 */
export async function lackpyTool(
  service: LackpyService,
  options: OneToolOptions = {},
): Promise<LackpyAiTool> {
  const { description = await describeKit(service, options.kit), ...run } = options;
  return {
    description,
    inputSchema: INTENT_SCHEMA,
    execute: async ({ intent }, { abortSignal }) =>
      answerOf(await service.delegate(intent, { ...run, signal: abortSignal })),
  };
}
