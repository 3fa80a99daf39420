import * as z from 'zod/mini';
import { cleanText } from './clean-text.js';

const hint = z.catch(z.optional(z.boolean()), undefined);

const annotationsSchema = z.object({ readOnlyHint: hint, destructiveHint: hint, openWorldHint: hint });

/** A tool as a server lists it, reduced to what is used. */
export const listedToolSchema = z.object({
  name: z.string().check(z.minLength(1)),
  description: z.pipe(z._default(z.string(), ''), z.transform(cleanText)),
  inputSchema: z.record(z.string(), z.unknown()),
  outputSchema: z.optional(z.record(z.string(), z.unknown())),
  annotations: z._default(annotationsSchema, {}),
});

/** A tool of a server, under the server's own name for it. */
export type ListedTool = z.output<typeof listedToolSchema>;

/** The tools of a list that are as they should be; of those with one name, the first. */
export function readTools(list: readonly unknown[]): ListedTool[] {
  const tools = new Map<string, ListedTool>();
  for (const entry of list) {
    const parsed = listedToolSchema.safeParse(entry);
    if (parsed.success && !tools.has(parsed.data.name)) tools.set(parsed.data.name, parsed.data);
  }
  return [...tools.values()];
}
