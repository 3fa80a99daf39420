import * as z from 'zod/mini';

/** A server's address. A name and password in it would be shown in messages, and `fetch` refuses them. */
const baseUrl = z
  .url({ protocol: /^https?$/, error: 'Expected an address that starts with http:// or https://' })
  .check(z.regex(/^[^@]*$/, 'Expected an address without a name and password'));

/** Only a name: a key in here would be read out by whoever shows the config. */
const variable = z
  .string()
  .check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'Expected the name of an environment variable, not the key'));

export const optionsSchema = z.strictObject({
  baseUrl: z._default(baseUrl, 'http://localhost:8080/v1'),
  model: z._default(z.string().check(z.minLength(1)), 'default'),
  apiKeyEnv: z.optional(variable),
  temperature: z._default(z.number().check(z.gte(0), z.lte(2)), 0.2),
  maxTokens: z._default(z.int().check(z.positive()), 1024),
  timeoutSeconds: z._default(z.number().check(z.positive(), z.lte(86_400)), 120),
  contextTokens: z._default(z.int().check(z.gte(1024)), 4096),
  constrain: z._default(z.enum(['none', 'gbnf', 'vllm']), 'none'),
});

/** The options of the tier, defaults filled in. */
export type OpenAiOptions = z.output<typeof optionsSchema>;
