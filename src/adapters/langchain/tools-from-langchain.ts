import type { StandardSchemaV1 } from '../../plugins/standard-schema.js';
import { isRecord } from '../../tools/is-record.js';
import { schemaJson, type JsonSchema } from '../../tools/schema-json.js';
import type { AppTool, AppTools } from '../../tools/tool.js';
import { gradeOf, type TakeOptions } from '../shared/grades.js';
import { jsonArguments } from '../shared/json-arguments.js';

/** What is used of a tool of LangChain.js. */
export interface LangChainTool {
  readonly name: string;
  readonly description: string;
  readonly schema: unknown;
  invoke(input: never, config?: { signal?: AbortSignal }): Promise<unknown>;
}

/**
 * Tools of LangChain.js as tools of programs, for `createLackpy({ tools })` or `defineTools`. LangChain checks the
 * arguments of each call itself.
 */
export function toolsFromLangChain(tools: readonly LangChainTool[], options: TakeOptions = {}): AppTools {
  return Object.fromEntries(tools.map((tool) => [tool.name, taken(tool, options)] as const));
}

function taken(tool: LangChainTool, options: TakeOptions): AppTool {
  return {
    description: tool.description,
    ...gradeOf(tool.name, options),
    schema: null,
    inputSchema: () => jsonOf(tool.schema),
    call: async (args, { signal }) => await tool.invoke(jsonArguments(args) as never, { signal }),
  };
}

function jsonOf(schema: unknown): JsonSchema | null {
  if (!isRecord(schema)) return null;
  return '~standard' in schema ? schemaJson(schema as unknown as StandardSchemaV1) : schema;
}
