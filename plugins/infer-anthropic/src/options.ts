import * as z from 'zod/mini';

const baseUrl = z
  .url({ protocol: /^https?$/, error: 'Expected an address that starts with http:// or https://' })
  .check(z.regex(/^[^@]*$/, 'Expected an address without a name and password'));

/** Only a name: a key in here would be read out by whoever shows the config. */
const variable = z
  .string()
  .check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'Expected the name of an environment variable, not the key'));

export const optionsSchema = z.strictObject({
  model: z._default(z.string().check(z.minLength(1)), 'claude-haiku-4-5-20251001'),
  maxTokens: z._default(z.int().check(z.positive()), 1024),
  apiKeyEnv: z._default(variable, 'ANTHROPIC_API_KEY'),
  baseUrl: z.optional(baseUrl),
  timeoutSeconds: z._default(z.number().check(z.positive(), z.lte(86_400)), 60),
  maxRetries: z._default(z.int().check(z.gte(0), z.lte(10)), 2),
  contextTokens: z._default(z.int().check(z.gte(1024)), 100_000),
});

/** The options of the tier, defaults filled in. */
export type AnthropicOptions = z.output<typeof optionsSchema>;
