/** How far a tool or kit reaches: `w` world coupling (0 pure … 3 scoped write), `d` effects ceiling (0–3). */
export interface Grade {
  readonly w: number;
  readonly d: number;
}

/** The element-wise maximum over tools; (0, 0) for none. */
export function computeGrade(
  tools: Iterable<{ readonly gradeW: number; readonly effectsCeiling: number }>,
): Grade {
  let w = 0;
  let d = 0;
  for (const tool of tools) {
    w = Math.max(w, tool.gradeW);
    d = Math.max(d, tool.effectsCeiling);
  }
  return { w, d };
}
