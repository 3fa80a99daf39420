import * as z from 'zod/mini';

const KEYS = ['program', 'code', 'cell', 'python', 'answer', 'solution'] as const;

const text = z.optional(z.string());
const answer = z.object(Object.fromEntries(KEYS.map((key) => [key, text])));

/** The program in a JSON object that holds one under a usual name; null for every other text. */
export function parseJson(json: string): string | null {
  try {
    const parsed = answer.safeParse(JSON.parse(json));
    if (!parsed.success) return null;
    return KEYS.map((key) => parsed.data[key]).find((program) => program !== undefined) ?? null;
  } catch {
    return null;
  }
}
