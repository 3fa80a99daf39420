import * as z from 'zod/mini';

const MEGABYTE = 1024 * 1024;
/** What still fits into one string. */
const MOST_BYTES = 256 * MEGABYTE;
const DAY = 24 * 60 * 60;

const text = z.string().check(z.minLength(1));
const seconds = z.number().check(z.positive(), z.lte(DAY));
const gradePart = z.int().check(z.gte(0), z.lte(3));

const common = {
  prefix: z._default(z.boolean(), true),
  tools: z.optional(z.array(text)),
  timeoutSeconds: z._default(seconds, 60),
  connectSeconds: z._default(seconds, 30),
  grades: z._default(z.record(z.string(), z.strictObject({ w: gradePart, d: gradePart })), {}),
};

const stdioSchema = z.strictObject({
  command: text,
  args: z._default(z.array(z.string()), []),
  env: z._default(z.union([z.array(text), z.record(text, z.string())]), {}),
  cwd: z._default(text, '.'),
  ...common,
});

const httpUrl = z.string().check(z.regex(/^(?:https?:\/\/[^/]|\$\{)/i, 'Expected an http or https URL'));

const httpSchema = z.strictObject({
  url: httpUrl,
  headers: z._default(z.record(text, z.string()), {}),
  ...common,
});

export const serverSchema = z.union([stdioSchema, httpSchema]);

export const optionsSchema = z.strictObject({
  servers: z._default(z.record(text, serverSchema), {}),
  mcpJson: z.optional(text),
  cache: z._default(z.boolean(), true),
  maxResultBytes: z._default(z.int().check(z.positive(), z.lte(MOST_BYTES)), 32 * MEGABYTE),
});

/** A server that is a child process. */
export type StdioServer = z.output<typeof stdioSchema>;

/** A server at an address. */
export type HttpServer = z.output<typeof httpSchema>;

/** A server as the config describes it. */
export type ServerOptions = z.output<typeof serverSchema>;

/** The options of the provider, defaults filled in. */
export type McpOptions = z.output<typeof optionsSchema>;
