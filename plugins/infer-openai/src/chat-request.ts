import { buildPrompt, type GenerationRequest } from 'lackpy';
import type { OpenAiOptions } from './options.js';

/** The body of a request for a program. */
export function chatRequest(request: GenerationRequest, options: OpenAiOptions): Record<string, unknown> {
  const { model, temperature, maxTokens, contextTokens } = options;
  const { system, messages } = buildPrompt(request, { maxTokens: contextTokens - maxTokens });
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: [{ role: 'system', content: system }, ...messages],
    temperature,
    max_tokens: Math.min(maxTokens, request.maxTokens ?? maxTokens),
    ...constraint(request, options),
  };
}

/** The field that keeps the model to the language's grammar; none where it is not wanted or there is no grammar. */
function constraint(
  { parser, tools, params, grammar }: GenerationRequest,
  { constrain }: OpenAiOptions,
): Record<string, unknown> {
  if (constrain === 'none') return {};
  const gbnf = parser.dialect.decodingGrammar?.({
    tools: tools.map(({ name }) => name),
    params: params.map(({ name }) => name),
    builtins: [...grammar.builtins],
  });
  if (gbnf === undefined) return {};
  return constrain === 'gbnf' ? { grammar: gbnf } : { structured_outputs: { grammar: gbnf } };
}
