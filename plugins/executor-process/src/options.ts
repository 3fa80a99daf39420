import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

export const optionsSchema = z.strictObject({
  /** Processes that wait for a program. */
  processes: z._default(count.check(z.lte(64)), 2),
  /** Programs that one process runs before it is replaced. */
  runsPerProcess: z._default(z.int().check(z.positive()), 1),
  /** A bundle of an engine of one's own, in place of the one that comes along. */
  engine: z.optional(z.string().check(z.minLength(1))),
});

/** The options of the executor, defaults filled in. */
export type ProcessOptions = z.output<typeof optionsSchema>;
