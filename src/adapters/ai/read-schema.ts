import type { StandardResult, StandardSchemaV1 } from '../../plugins/standard-schema.js';
import { isRecord } from '../../tools/is-record.js';
import { schemaJson } from '../../tools/schema-json.js';
import type { AppTool } from '../../tools/tool.js';

type AiResult =
  | { readonly success: true; readonly value: unknown }
  | { readonly success: false; readonly error: { readonly message: string } };

/** A schema that the AI SDK's own `jsonSchema()` makes. */
interface AiSchema {
  readonly jsonSchema: unknown;
  readonly validate?: (value: unknown) => AiResult | PromiseLike<AiResult>;
}

/** Reads an `inputSchema`: a Standard Schema, one of `jsonSchema()`, or a function that gives one of these. */
export function readAiSchema(given: unknown): Pick<AppTool, 'schema' | 'inputSchema'> {
  const value: unknown = isLazy(given) ? given() : given;
  if (isStandard(value)) return { schema: value, inputSchema: () => schemaJson(value) };
  if (!isRecord(value) || !('jsonSchema' in value)) return { schema: null, inputSchema: () => null };
  const own = value as unknown as AiSchema;
  return {
    schema: own.validate === undefined ? null : standardOf(own.validate),
    inputSchema: async () => {
      const json = await own.jsonSchema;
      return isRecord(json) ? json : null;
    },
  };
}

function isLazy(value: unknown): value is () => unknown {
  return typeof value === 'function' && !('~standard' in value);
}

function isStandard(value: unknown): value is StandardSchemaV1 {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value;
}

function standardOf(validate: NonNullable<AiSchema['validate']>): StandardSchemaV1 {
  const check = async (value: unknown): Promise<StandardResult<unknown>> => {
    const result = await validate(value);
    return result.success ? { value: result.value } : { issues: [{ message: result.error.message }] };
  };
  return { '~standard': { version: 1, vendor: 'ai', validate: check } };
}
