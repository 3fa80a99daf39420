import { walk } from '../ast/walk.js';
import type { Name, Program } from '../ast/nodes.js';
import { computeGrade, type Grade } from '../kit/grade.js';
import type { BoundTool } from '../ports/executor.js';

/** Where a program names a tool. Naming one is enough to call it: tools are values. */
export interface ToolMention {
  readonly node: Name;
  readonly tool: BoundTool;
}

/** All places where a program reads the name of a tool, in source order. */
export function toolMentions(program: Program, tools: ReadonlyMap<string, BoundTool>): ToolMention[] {
  const mentions: ToolMention[] = [];
  walk(program, (node) => {
    const tool = node.type === 'Name' && node.ctx === 'load' ? tools.get(node.id) : undefined;
    if (tool !== undefined && node.type === 'Name') mentions.push({ node, tool });
  });
  return mentions.sort((left, right) => left.node.start - right.node.start);
}

/** The grade of a program: that of the tools it can reach, which may be lower than its kit's. */
export function programGrade(program: Program, tools: ReadonlyMap<string, BoundTool>): Grade {
  return computeGrade(toolMentions(program, tools).map(({ tool }) => tool.spec));
}
