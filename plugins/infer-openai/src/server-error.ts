import * as z from 'zod/mini';

const errorSchema = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** A server's own words in `{"error": …}`; null for anything else. */
export function errorIn(value: unknown): string | null {
  const { success, data } = errorSchema.safeParse(value);
  if (!success) return null;
  return typeof data.error === 'string' ? data.error : data.error.message;
}
