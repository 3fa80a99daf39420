import { locate } from '../diagnostics/diagnostic.js';
import type { Grade } from '../kit/grade.js';
import type { BoundTool } from '../ports/executor.js';
import type { Rule } from '../ports/rule.js';
import { gradeText } from './max-grade.js';
import { toolMentions } from './reachable-tools.js';

/** Refuses every tool whose grade is above the bound. */
export function gradeRule(tools: ReadonlyMap<string, BoundTool>, bound: Grade): Rule {
  return {
    name: 'max_grade',
    check: (program) =>
      toolMentions(program, tools)
        .filter(({ tool: { spec } }) => spec.gradeW > bound.w || spec.effectsCeiling > bound.d)
        .map(({ node, tool }) => {
          const { gradeW: w, effectsCeiling: d } = tool.spec;
          return {
            code: 'GRADE_EXCEEDED',
            message: `'${tool.name}' has the grade ${gradeText({ w, d })}, above the allowed ${gradeText(bound)}`,
            location: locate(program.source, node),
            hint: allowedHint(tools, bound),
          };
        }),
  };
}

function allowedHint(tools: ReadonlyMap<string, BoundTool>, bound: Grade): string {
  const allowed = [...tools.values()]
    .filter(({ spec }) => spec.gradeW <= bound.w && spec.effectsCeiling <= bound.d)
    .map(({ name }) => name);
  return allowed.length === 0 ? 'Do without tools.' : `Use only these tools: ${allowed.join(', ')}.`;
}
