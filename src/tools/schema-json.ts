import * as z from 'zod/mini';
import type { StandardSchemaV1 } from '../plugins/standard-schema.js';
import { isRecord } from './is-record.js';

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const TARGET = 'draft-2020-12';

/**
 * The JSON Schema of what a Standard Schema takes, if its library offers one.
 * @returns null when it does not, or when the schema holds what JSON Schema cannot say.
 */
export function schemaJson(schema: StandardSchemaV1): JsonSchema | null {
  try {
    return ownJson(schema) ?? zodJson(schema);
  } catch {
    return null;
  }
}

function ownJson(schema: StandardSchemaV1): JsonSchema | null {
  const { jsonSchema } = schema['~standard'] as { readonly jsonSchema?: unknown };
  if (!isRecord(jsonSchema) || typeof jsonSchema['input'] !== 'function') return null;
  const made: unknown = (jsonSchema['input'] as (options: { target: string }) => unknown)({ target: TARGET });
  return isRecord(made) ? made : null;
}

function zodJson(schema: StandardSchemaV1): JsonSchema | null {
  if (!('_zod' in schema)) return null;
  return z.toJSONSchema(schema as unknown as z.ZodMiniType, { io: 'input', unrepresentable: 'any' });
}
