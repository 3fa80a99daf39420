import type { ToolRegistration } from 'lackpy';
import type { ServerConfig } from '../servers/server-config.js';
import { legalName, takeName } from './legal-name.js';
import type { ListedTool } from './listed-tool.js';
import { returnType } from './output-shape.js';
import { toolArguments } from './tool-arguments.js';
import { gradeOf } from './tool-grade.js';

/**
 * What a server's tools are registered as. Names are given in alphabetical order of the originals, so that they do not
 * depend on the order of the list.
 * @param taken the names that others have; those given here are added.
 */
export function toolRegistrations(
  provider: string,
  config: ServerConfig,
  tools: readonly ListedTool[],
  taken: Set<string>,
): ToolRegistration[] {
  const { tools: allowed, prefix } = config.options;
  const wanted = tools.filter(({ name }) => allowed === undefined || allowed.includes(name));
  const names = new Map<string, string>();
  for (const name of wanted.map((tool) => tool.name).sort()) {
    const own = legalName(prefix ? `${config.name}_${name}` : name);
    names.set(name, takeName(own, taken));
  }
  return wanted.map((tool) => registration(provider, config, tool, names.get(tool.name) ?? tool.name));
}

function registration(
  provider: string,
  config: ServerConfig,
  tool: ListedTool,
  name: string,
): ToolRegistration {
  const grade = config.options.grades[tool.name] ?? gradeOf(tool.annotations);
  return {
    name,
    provider,
    providerConfig: { server: config.name, tool: tool.name },
    description: tool.description,
    args: toolArguments(tool.inputSchema).map(({ name, type, description, required }) => ({
      name,
      type,
      description,
      required,
    })),
    returns: returnType(tool.outputSchema),
    gradeW: grade.w,
    effectsCeiling: grade.d,
  };
}
