import * as z from 'zod/mini';

/** The parts of a JSON Schema that tell of arguments and results. What is not as it should be counts as absent. */
const schema = z.object({
  type: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
  properties: z.catch(z.optional(z.record(z.string(), z.unknown())), undefined),
  required: z.catch(z.optional(z.array(z.string())), undefined),
  description: z.catch(z.optional(z.string()), undefined),
  items: z.optional(z.unknown()),
  enum: z.catch(z.optional(z.array(z.unknown())), undefined),
  anyOf: z.catch(z.optional(z.array(z.unknown())), undefined),
  oneOf: z.catch(z.optional(z.array(z.unknown())), undefined),
});

/** A JSON Schema, as far as it is of use here. */
export type JsonSchema = z.output<typeof schema>;

/** Reads a JSON Schema; of `true`, `false` and all that is none, nothing is known. */
export function readSchema(value: unknown): JsonSchema {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : {};
}
