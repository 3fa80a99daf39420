import type { ToolSpec } from 'lackpy';

/** The highest grade of a tool whose calls nobody but the caller can notice. */
const FREE_OF_EFFECTS = 1;

/** Whether nobody but the caller can notice a call of a tool. */
export function isFree({ gradeW, effectsCeiling }: ToolSpec): boolean {
  return gradeW <= FREE_OF_EFFECTS && effectsCeiling <= FREE_OF_EFFECTS;
}
