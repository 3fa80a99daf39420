import { describeStandardIssues } from '../config/config-issues.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { StandardSchemaV1 } from '../plugins/standard-schema.js';
import type { PlainObject } from '../ports/plain-data.js';

/** The arguments of a call without those that are None and for which that means nothing. */
export function givenArguments(args: PlainObject, leftOut: ReadonlySet<string>): PlainObject {
  return Object.fromEntries(
    Object.entries(args).filter(([key, value]) => value !== null || !leftOut.has(key)),
  );
}

/**
 * Arguments as the schema gives them.
 * @throws LackpyError TOOL_ARGUMENT naming each argument and what is wrong with it.
 */
export async function parseArguments(
  tool: string,
  schema: StandardSchemaV1,
  args: PlainObject,
): Promise<unknown> {
  const result = await schema['~standard'].validate(args);
  if (result.issues === undefined) return result.value;
  const faults = describeStandardIssues(result.issues, '').map(({ key, message }) => {
    return key === '' ? message : `${key}: ${message}`;
  });
  throw new LackpyError('TOOL_ARGUMENT', `${tool}() does not take these arguments. ${faults.join(' ')}`);
}
