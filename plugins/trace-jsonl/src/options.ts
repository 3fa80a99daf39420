import * as z from 'zod/mini';

/** Options of the sink. */
export const optionsSchema = z.strictObject({
  path: z._default(z.string().check(z.minLength(1, 'The path of a file is needed')), '.lackpy/trace.jsonl'),
});

/** Where the events go: a path, relative to the workspace. */
export type JsonlOptions = z.infer<typeof optionsSchema>;
