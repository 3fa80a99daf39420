import type { Grade } from 'lackpy';
import type { ListedTool } from './listed-tool.js';

/**
 * The grade that a server's hints suggest; the highest when they say nothing. Hints are claims of the server: one that
 * reads and says it reaches beyond its own world counts as more than a pinhole.
 */
export function gradeOf({ readOnlyHint, destructiveHint, openWorldHint }: ListedTool['annotations']): Grade {
  if (readOnlyHint === true) return { w: openWorldHint === true ? 2 : 1, d: 1 };
  if (destructiveHint === false) return { w: 3, d: 2 };
  return { w: 3, d: 3 };
}
