import { LackpyError, type PlainData, type PlainObject, type ToolArg } from 'lackpy';
import { cleanText } from './clean-text.js';
import { readSchema } from './json-schema.js';
import { legalName, takeName } from './legal-name.js';
import { takesNull, typeText } from './type-text.js';

/** An argument, and what the server calls it. */
export interface McpArgument extends ToolArg {
  readonly original: string;
  readonly takesNull: boolean;
}

const MOST_CHOICES = 12;

/** The arguments that a tool's input schema describes: required ones first, each group in the schema's order. */
export function toolArguments(inputSchema: unknown): McpArgument[] {
  const { properties = {}, required = [] } = readSchema(inputSchema);
  const taken = new Set<string>();
  const all = Object.entries(properties).map(([original, schema]): McpArgument => ({
    original,
    name: takeName(legalName(original), taken),
    type: typeText(schema),
    description: describe(schema),
    required: required.includes(original),
    takesNull: takesNull(schema),
  }));
  return [...all.filter((arg) => arg.required), ...all.filter((arg) => !arg.required)];
}

function describe(value: unknown): string {
  const { description = '', enum: choices = [] } = readSchema(value);
  const shown =
    choices.length === 0 || choices.length > MOST_CHOICES ? '' : `One of ${JSON.stringify(choices)}`;
  return cleanText([description, shown].filter((part) => part !== '').join('. '));
}

/**
 * The arguments of a call under the server's names. What is optional and None is left out, unless None means something.
 * @throws LackpyError TOOL_ARGUMENT for numbers that JSON cannot hold.
 */
export function callArguments(given: PlainObject, known: readonly McpArgument[]): Record<string, unknown> {
  const entries = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const arg = known.find((one) => one.name === name);
    if (arg !== undefined && value === null && !arg.required && !arg.takesNull) return [];
    return [[arg?.original ?? name, jsonOf(value, name)]];
  });
  return Object.fromEntries(entries);
}

function jsonOf(value: PlainData, name: string): unknown {
  if (typeof value === 'bigint') return numberOf(value, name);
  if (typeof value === 'number' && !Number.isFinite(value)) throw noJson(name, String(value));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => jsonOf(item, name));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item, name)]));
}

function numberOf(value: bigint, name: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw noJson(name, 'an integer that large');
  return number;
}

function noJson(name: string, what: string): LackpyError {
  return new LackpyError('TOOL_ARGUMENT', `The argument '${name}' holds ${what}, which MCP cannot carry`);
}
