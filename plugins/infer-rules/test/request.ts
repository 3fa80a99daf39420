import { DEFAULT_LIMITS, type GenerationRequest, type Parser, type ToolSpec } from 'lackpy';

/** The specification of a tool with one argument. */
export function tool(name: string, aliases: readonly string[] = []): ToolSpec {
  return {
    name,
    provider: 'test',
    providerConfig: {},
    description: '',
    args: [{ name: 'value', type: 'str', description: '', required: true }],
    returns: 'any',
    gradeW: 1,
    effectsCeiling: 1,
    effects: { reads: [], modifies: [] },
    aliases,
    examples: [],
  };
}

export const TOOLS: readonly ToolSpec[] = ['read_file', 'find_files', 'find_definitions', 'find_callers'].map(
  (name) => tool(name),
);

/** A first request with all tools that rules know. */
export function requestFor(
  parser: Parser,
  intent: string,
  changes: Partial<GenerationRequest> = {},
): GenerationRequest {
  const grammar = parser.dialect.grammars.get('standard');
  if (grammar === undefined) throw new Error('the language has no standard grammar');
  return {
    intent,
    tools: TOOLS,
    params: [],
    parser,
    grammar,
    limits: DEFAULT_LIMITS,
    feedback: null,
    examples: [],
    maxTokens: null,
    signal: new AbortController().signal,
    ...changes,
  };
}
