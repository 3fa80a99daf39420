import type { StandardSchemaV1 } from '../plugins/standard-schema.js';
import type { ToolContext, ToolRegistration } from '../ports/tool-provider.js';
import type { JsonSchema } from './schema-json.js';

/** What a tool of an app is beside its function and arguments. Grades that are not given are the highest, 3. */
export type ToolTraits = Pick<
  ToolRegistration,
  'description' | 'returns' | 'gradeW' | 'effectsCeiling' | 'effects' | 'aliases' | 'examples'
>;

/** A tool written as a function whose argument type is that of its schema. */
export interface ToolDefinition<Args> extends ToolTraits {
  /** Any Standard Schema of an object: zod, valibot, arktype. Absent: the tool takes no arguments. */
  readonly args?: StandardSchemaV1<unknown, Args>;
  /** The arguments as programs see them, for schemas that offer no JSON Schema, or to say it otherwise. */
  readonly signature?: ToolRegistration['args'];
  /** Does the work with arguments that the schema has parsed. What it returns is copied to plain data. */
  run(args: Args, context: ToolContext): unknown;
}

/** A tool of an app, ready to be named. */
export interface AppTool extends ToolTraits {
  /** The arguments as programs see them; absent: those of the input schema. */
  readonly signature?: ToolRegistration['args'];
  /** What it takes as JSON Schema; null when that is not known. */
  readonly inputSchema: () => JsonSchema | null | Promise<JsonSchema | null>;
  /** What its arguments are checked with; null when the function does that itself. */
  readonly schema: StandardSchemaV1 | null;
  readonly call: (args: unknown, context: ToolContext) => unknown;
}

/** Tools by the names that programs call. */
export type AppTools = Readonly<Record<string, AppTool>>;
