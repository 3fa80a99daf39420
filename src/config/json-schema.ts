import * as z from 'zod/mini';
import { configSchema } from './schema.js';

interface JsonSchemaNode {
  readonly properties?: Readonly<Record<string, JsonSchemaNode>>;
  readonly additionalProperties?: JsonSchemaNode | boolean;
  readonly items?: JsonSchemaNode;
}

/** The JSON Schema of the config file, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(configSchema, { io: 'input' }),
    title: 'lackpy configuration',
    description: 'Keys may be written in camelCase or snake_case.',
  };
}

/** The keys that the config schema knows at a path; empty where it knows none. */
export function validKeysAt(path: readonly PropertyKey[]): readonly string[] {
  let node: JsonSchemaNode | undefined = configJsonSchema();
  for (const key of path) {
    const extra: JsonSchemaNode | boolean | undefined = node?.additionalProperties;
    node =
      typeof key === 'number'
        ? node?.items
        : (node?.properties?.[String(key)] ?? (typeof extra === 'object' ? extra : undefined));
  }
  return Object.keys(node?.properties ?? {}).filter((key) => key !== '$schema');
}
