import * as z from 'zod/mini';

/** How many calls a program may have when the config gives no number. */
export const DEFAULT_MAX = 20;

const error = 'Expected a whole number of at least 0, alone or as { "max": number }';
const max = z.int({ error }).check(z.gte(0, { error }));

/** `20`, `{ "max": 20 }` or nothing; the output always has `max`. */
export const optionsSchema = z.pipe(
  z.optional(z.union([max, z.strictObject({ max: z.optional(max) }, { error })], { error })),
  z.transform((given) => ({ max: (typeof given === 'object' ? given.max : given) ?? DEFAULT_MAX })),
);

/** What the rule is made from. */
export type MaxCallsOptions = z.output<typeof optionsSchema>;
