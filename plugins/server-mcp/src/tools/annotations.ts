import type { ToolAnnotations } from '@modelcontextprotocol/server';
import type { LackpyService } from 'lackpy';

/** The highest grade of tools that only read. */
const READING = 1;

/** Tools that change nothing, in the workspace or outside. */
export const READS: ToolAnnotations = { readOnlyHint: true, openWorldHint: false };

/** Tools that write one new file and never replace one. */
export const ADDS: ToolAnnotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
};

/** Asking a model changes nothing here, but may reach beyond. */
export const ASKS: ToolAnnotations = { readOnlyHint: true, openWorldHint: true };

/** Tools that run programs are as harmless as the tools that programs can be given. */
export function runs({ toolbox }: LackpyService): ToolAnnotations {
  const writes = toolbox.list().some((tool) => tool.gradeW > READING || tool.effectsCeiling > READING);
  return { readOnlyHint: !writes, destructiveHint: writes, idempotentHint: false, openWorldHint: true };
}
