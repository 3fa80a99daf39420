import * as z from 'zod/mini';

const answerSchema = z.object({ program: z.string() });

/** The JSON schema that a structured answer is held to. */
export const ANSWER_FORMAT = z.toJSONSchema(answerSchema);

/** The program inside a structured answer; null when the text is none. */
export function programIn(text: string): string | null {
  try {
    return answerSchema.parse(JSON.parse(text)).program;
  } catch {
    return null;
  }
}
