import * as z from 'zod/mini';

/** A server's address. A name and password in it would be shown in messages, and `fetch` refuses them. */
const host = z
  .url({ protocol: /^https?$/, error: 'Expected an address that starts with http:// or https://' })
  .check(z.regex(/^[^@]*$/, 'Expected an address without a name and password'));

export const optionsSchema = z.strictObject({
  host: z._default(host, 'http://localhost:11434'),
  model: z._default(z.string().check(z.minLength(1)), 'qwen2.5-coder:1.5b'),
  temperature: z._default(z.number().check(z.gte(0), z.lte(2)), 0.2),
  keepAlive: z._default(z.union([z.string().check(z.minLength(1)), z.number()]), '30m'),
  options: z._default(z.record(z.string(), z.unknown()), {}),
  timeoutSeconds: z._default(z.number().check(z.positive(), z.lte(86_400)), 120),
  contextTokens: z._default(z.int().check(z.gte(1024)), 4096),
  structured: z._default(z.boolean(), false),
});

/** The options of the tier, defaults filled in. */
export type OllamaOptions = z.output<typeof optionsSchema>;
