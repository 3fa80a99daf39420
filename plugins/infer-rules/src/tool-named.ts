import type { ToolSpec } from 'lackpy';

/** The kit's tool of a name, or the one that has it as its name outside the kit or as an older name. */
export function toolNamed(name: string, tools: readonly ToolSpec[]): ToolSpec | undefined {
  return tools.find((tool) => tool.name === name) ?? tools.find((tool) => tool.aliases.includes(name));
}
