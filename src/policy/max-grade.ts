import * as z from 'zod/mini';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { Grade } from '../kit/grade.js';

const part = z.int().check(z.gte(0), z.lte(3));

/** A bound on grades as config and callers write it: one number for both parts, or either part by itself. */
export const maxGradeSchema = z.union([part, z.strictObject({ w: z.optional(part), d: z.optional(part) })]);

/** A bound on grades: `2`, `{ w: 1 }` or `{ w: 1, d: 2 }`. */
export type MaxGradeInput = z.input<typeof maxGradeSchema>;

const HIGHEST = 3;

/** No bound at all: nothing has a higher grade. */
export const ANY_GRADE: Grade = { w: HIGHEST, d: HIGHEST };

/**
 * A bound with both parts set.
 * @throws LackpyError USAGE.
 */
export function maxGradeOf(input: unknown): Grade {
  const parsed = maxGradeSchema.safeParse(input);
  if (!parsed.success) {
    throw new LackpyError('USAGE', `${JSON.stringify(input) ?? String(input)} is not a grade`, {
      hint: 'A grade is a whole number from 0 to 3, or { "w": 0 to 3, "d": 0 to 3 }.',
    });
  }
  const { data } = parsed;
  if (typeof data === 'number') return { w: data, d: data };
  return { w: data.w ?? HIGHEST, d: data.d ?? HIGHEST };
}

/** The bound that two bounds make together. */
export function tighter(left: Grade, right: Grade): Grade {
  return { w: Math.min(left.w, right.w), d: Math.min(left.d, right.d) };
}

/** A grade as people read it: `w 1, d 2`. */
export function gradeText({ w, d }: Grade): string {
  return `w ${String(w)}, d ${String(d)}`;
}
