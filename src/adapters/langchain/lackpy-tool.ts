import type { LackpyService } from '../../delegate/lackpy-service.js';
import { answerOf } from '../shared/answer.js';
import { describeKit } from '../shared/describe-kit.js';
import { INTENT_JSON_SCHEMA, type IntentInput, type IntentJsonSchema } from '../shared/intent-schema.js';
import type { OneToolOptions } from '../shared/one-tool-options.js';

/** How a service becomes a tool of LangChain.js. */
export interface LackpyLangChainOptions extends OneToolOptions {
  /** What models call it; absent means `lackpy`. */
  readonly name?: string | undefined;
}

/** What LangChain's `tool` is called with: a function, and what is told of it. */
export type LackpyToolParts = [
  func: (input: unknown, config?: { readonly signal?: AbortSignal | undefined }) => Promise<string>,
  fields: { name: string; description: string; schema: IntentJsonSchema },
];

/**
 * A service with a kit as one tool of LangChain.js: `tool(...(await lackpyTool(service, { kit })))`. The tool answers
 * with JSON; failed runs are answers that say why, and aborting the call ends the run.
 * @throws LackpyError for a kit that cannot be used.
 */
export async function lackpyTool(
  service: LackpyService,
  options: LackpyLangChainOptions = {},
): Promise<LackpyToolParts> {
  const { name = 'lackpy', description = await describeKit(service, options.kit), ...run } = options;
  return [
    async (input, config) => {
      const { intent } = input as IntentInput;
      return JSON.stringify(answerOf(await service.delegate(intent, { ...run, signal: config?.signal })));
    },
    { name, description, schema: INTENT_JSON_SCHEMA },
  ];
}
