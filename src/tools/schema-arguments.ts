import type { ToolArg } from '../ports/tool-provider.js';
import { isRecord } from './is-record.js';
import type { JsonSchema } from './schema-json.js';
import { takesNull, typeText } from './type-text.js';

/** The arguments that a JSON Schema of an object describes: required ones first, each group in the schema's order. */
export function schemaArguments(schema: JsonSchema | null): ToolArg[] {
  const properties = schema?.['properties'];
  const required = schema?.['required'];
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  const all = Object.entries(isRecord(properties) ? properties : {}).map(([name, property]): ToolArg => ({
    name,
    type: typeText(property),
    description: describe(property),
    required: needed.includes(name),
  }));
  return [...all.filter((arg) => arg.required), ...all.filter((arg) => !arg.required)];
}

/** The names of arguments for which None means that they are left out. */
export function leftOutByNone(schema: JsonSchema | null): ReadonlySet<string> {
  const properties = schema?.['properties'];
  const optional = schemaArguments(schema).filter((arg) => !arg.required);
  return new Set(
    optional.map(({ name }) => name).filter((name) => isRecord(properties) && !takesNull(properties[name])),
  );
}

function describe(property: unknown): string {
  if (!isRecord(property)) return '';
  const { description, enum: choices } = property;
  const shown = Array.isArray(choices) ? [`One of ${JSON.stringify(choices)}`] : [];
  return [...(typeof description === 'string' ? [description] : []), ...shown].join('. ');
}
