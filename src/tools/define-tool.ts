import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { StandardSchemaV1 } from '../plugins/standard-schema.js';
import { NO_ARGUMENTS } from './no-arguments.js';
import { schemaJson } from './schema-json.js';
import type { AppTool, ToolDefinition } from './tool.js';

/**
 * Makes a tool of a function. Arguments are parsed with the schema before the function sees them; a call with others
 * fails with TOOL_ARGUMENT in words.
 * @throws LackpyError TOOL_INVALID when the schema offers no JSON Schema and there is no `signature`.
 */
export function tool<Args = Record<never, never>>(definition: ToolDefinition<Args>): AppTool {
  const schema: StandardSchemaV1 = definition.args ?? NO_ARGUMENTS;
  if (definition.signature === undefined && schemaJson(schema) === null) throw unknownArguments(definition);
  return {
    ...traitsOf(definition),
    schema,
    inputSchema: () => schemaJson(schema),
    call: (given, context) => definition.run(given as Args, context),
  };
}

function unknownArguments({ description }: Pick<AppTool, 'description'>): LackpyError {
  const what = description === undefined ? 'A tool' : `The tool '${description}'`;
  return new LackpyError(
    'TOOL_INVALID',
    `${what} has a schema that does not tell the names of its arguments`,
    {
      hint: "Name them beside it, such as signature: [{ name: 'path', type: 'str' }].",
    },
  );
}

function traitsOf<Args>(definition: ToolDefinition<Args>): Omit<ToolDefinition<Args>, 'args' | 'run'> {
  return Object.fromEntries(Object.entries(definition).filter(([name]) => name !== 'args' && name !== 'run'));
}
