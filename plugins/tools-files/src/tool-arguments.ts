import { LackpyError, type PlainObject } from 'lackpy';

function typeName(value: unknown): string {
  if (value === null) return 'None';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `a ${typeof value}`;
}

/**
 * A text argument of a tool.
 * @throws LackpyError TOOL_ARGUMENT naming tool and argument.
 */
export function textArgument(tool: string, args: PlainObject, name: string): string {
  const given: unknown = args;
  const isObject = typeof given === 'object' && given !== null;
  const value = isObject && Object.hasOwn(given, name) ? args[name] : undefined;
  if (typeof value === 'string') return value;
  const found = value === undefined ? 'it is missing' : `not ${typeName(value)}`;
  throw new LackpyError('TOOL_ARGUMENT', `${tool}: ${name} must be a string, ${found}`);
}
