import { readSchema } from './json-schema.js';
import { typeText } from './type-text.js';

/** Whether an output schema is the wrapping that SDKs put around what is no object: `{ result: … }` alone. */
export function isWrapped(outputSchema: unknown): boolean {
  const keys = Object.keys(readSchema(outputSchema).properties ?? {});
  return keys.length === 1 && keys[0] === 'result';
}

/** What calls return, as far as the output schema tells. */
export function returnType(outputSchema: unknown): string {
  if (outputSchema === undefined) return 'any';
  const { properties = {} } = readSchema(outputSchema);
  return isWrapped(outputSchema) ? typeText(properties['result']) : 'dict';
}
