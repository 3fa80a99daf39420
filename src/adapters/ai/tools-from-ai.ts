import { LackpyError } from '../../diagnostics/lackpy-error.js';
import type { ToolContext } from '../../ports/tool-provider.js';
import type { AppTool, AppTools } from '../../tools/tool.js';
import { gradeOf, type TakeOptions } from '../shared/grades.js';
import { jsonArguments } from '../shared/json-arguments.js';
import { readAiSchema } from './read-schema.js';

/** What is used of a tool of the Vercel AI SDK. */
export interface AiTool {
  readonly description?: string | undefined;
  readonly inputSchema: unknown;
  readonly needsApproval?: unknown;
  readonly execute?: unknown;
}

/** How tools of the Vercel AI SDK are taken. */
export interface TakeAiOptions extends TakeOptions {
  /** Names of tools that may run although they need approval: programs cannot ask for it. */
  readonly approved?: readonly string[];
}

type Execute = (
  input: unknown,
  options: { toolCallId: string; messages: never[]; abortSignal: AbortSignal },
) => unknown;

/**
 * Tools of the Vercel AI SDK as tools of programs, for `createLackpy({ tools })` or `defineTools`.
 * @throws LackpyError TOOL_INVALID for a tool that has no `execute`, or needs approval and is not in `approved`.
 */
export function toolsFromAi(tools: Readonly<Record<string, AiTool>>, options: TakeAiOptions = {}): AppTools {
  return Object.fromEntries(
    Object.entries(tools).map(([name, tool]) => [name, taken(name, tool, options)] as const),
  );
}

function taken(name: string, tool: AiTool, options: TakeAiOptions): AppTool {
  const execute = executeOf(name, tool);
  requireApproval(name, tool, options);
  const { schema, inputSchema } = readAiSchema(tool.inputSchema);
  let count = 0;
  return {
    description: tool.description ?? '',
    ...gradeOf(name, options),
    schema: schema,
    inputSchema,
    call: async (args, { signal }: ToolContext) => {
      count += 1;
      const call = { toolCallId: `lackpy-${name}-${String(count)}`, messages: [], abortSignal: signal };
      return await lastOf(execute.call(tool, jsonArguments(args), call));
    },
  };
}

function executeOf(name: string, { execute }: AiTool): Execute {
  if (typeof execute === 'function') return execute as Execute;
  throw new LackpyError('TOOL_INVALID', `The tool '${name}' has no execute function`, {
    hint: 'Tools that the client or the provider of the model executes cannot be tools of programs.',
  });
}

function requireApproval(name: string, { needsApproval }: AiTool, { approved = [] }: TakeAiOptions): void {
  if (needsApproval === undefined || needsApproval === false || approved.includes(name)) return;
  throw new LackpyError('TOOL_INVALID', `The tool '${name}' needs approval, and programs cannot ask for it`, {
    hint: `Leave it out, or say that it may run: toolsFromAi(tools, { approved: ['${name}'] }).`,
  });
}

/** The last value of a tool that streams, else its result. */
async function lastOf(result: unknown): Promise<unknown> {
  const value = await result;
  if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value)) return value;
  let last: unknown = null;
  for await (const part of value as AsyncIterable<unknown>) last = part;
  return last;
}
