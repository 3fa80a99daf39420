import { LackpyError, type ToolSpec } from 'lackpy';
import * as z from 'zod/mini';

const text = z.string('must be a text').check(z.minLength(1, 'must not be empty'));
const KEYS = ['module', 'function', 'call'];

const configSchema = z.strictObject(
  {
    module: text,
    function: text,
    call: z._default(z.enum(['positional', 'named'], "must be 'positional' or 'named'"), 'positional'),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has the unknown key '${String(issue.keys[0])}'; known are ${KEYS.join(', ')}`
        : 'must be a mapping',
  },
);

/** Which function a tool stands for, and how it takes its arguments. */
export type ProviderConfig = z.output<typeof configSchema>;

/** @throws LackpyError TOOL_INVALID naming every faulty key. */
export function parseProviderConfig(spec: ToolSpec): ProviderConfig {
  const parsed = configSchema.safeParse(spec.providerConfig);
  if (parsed.success) return parsed.data;
  const given: Readonly<Record<string, unknown>> = { ...spec.providerConfig };
  const faults = parsed.error.issues.map(({ path, message }) => {
    const key = path.join('.');
    if (key === '') return message;
    return given[key] === undefined ? `${key} is missing` : `${key} ${message}`;
  });
  const message = `Invalid provider_config of the tool '${spec.name}': ${faults.join('; ')}`;
  throw new LackpyError('TOOL_INVALID', message, {
    hint: 'Name a module and a function, such as { "module": "./tools/slug.js", "function": "slugify" }.',
  });
}
