import * as z from 'zod/mini';

const MEGABYTE = 1024 * 1024;
/** What still fits into one string. */
const MOST_BYTES = 256 * MEGABYTE;

const bytes = z.int().check(z.positive(), z.lte(MOST_BYTES));
/** The name of a file or folder at any depth; `*`, `?` and `[…]` are wildcards. */
const name = z.string().check(z.minLength(1), z.regex(/^[^/\0]+$/, 'Expected a name without "/"'));

export const optionsSchema = z.strictObject({
  maxReadBytes: z._default(bytes, 10 * MEGABYTE),
  maxWriteBytes: z._default(bytes, 10 * MEGABYTE),
  maxResults: z._default(z.int().check(z.positive()), 10_000),
  ignore: z._default(z.array(name), ['.git', 'node_modules', '.lackpy']),
  hidden: z._default(z.boolean(), false),
  protect: z._default(z.array(name), ['.git', '.lackpy', '.lackpyrc*']),
});

/** The options of the file tools, defaults filled in. */
export type FileOptions = z.output<typeof optionsSchema>;
