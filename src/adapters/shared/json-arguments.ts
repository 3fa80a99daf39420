import { LackpyError } from '../../diagnostics/lackpy-error.js';

/**
 * Arguments as other libraries take them: JSON, without bigint.
 * @throws LackpyError TOOL_ARGUMENT for integers that a number cannot hold.
 */
export function jsonArguments(value: unknown): unknown {
  if (typeof value === 'bigint') {
    throw new LackpyError('TOOL_ARGUMENT', `The integer ${String(value)} is larger than the tool can take`);
  }
  if (Array.isArray(value)) return value.map(jsonArguments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonArguments(item)]));
}
