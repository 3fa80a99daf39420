import * as z from 'zod/mini';

/** Steps in one loop or lambda that pay for making code of it. */
const DEFAULT_CODE_AFTER = 2000;

export const optionsSchema = z.strictObject({
  codeAfterSteps: z._default(z.int().check(z.nonnegative()), DEFAULT_CODE_AFTER),
});

/** The options of the interpreter, defaults filled in. */
export type InterpreterOptions = z.output<typeof optionsSchema>;

export const DEFAULT_OPTIONS: InterpreterOptions = { codeAfterSteps: DEFAULT_CODE_AFTER };
