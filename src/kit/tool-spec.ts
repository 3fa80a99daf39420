import { describeIssues } from '../config/config-issues.js';
import { toolSchema } from '../config/schema.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { ToolRegistration, ToolSpec } from '../ports/tool-provider.js';

const HIGHEST_GRADE = 3;

/**
 * The complete specification behind a registration. Grades that are not given are the highest, 3.
 * @throws LackpyError TOOL_INVALID naming the faulty keys.
 */
export function toolSpec(registration: ToolRegistration): ToolSpec {
  const parsed = toolSchema.safeParse(registration);
  if (!parsed.success) {
    const name = typeof registration?.name === 'string' ? ` '${registration.name}'` : '';
    const faults = describeIssues(parsed.error.issues, registration, () => Object.keys(toolSchema.shape));
    const lines = faults.map((fault) => `  ${fault.key}: ${fault.message}`);
    throw new LackpyError('TOOL_INVALID', `Invalid tool specification${name}\n${lines.join('\n')}`);
  }
  const given = parsed.data;
  return {
    name: given.name,
    provider: given.provider,
    providerConfig: given.providerConfig ?? {},
    description: given.description ?? '',
    args: (given.args ?? []).map((arg) => ({
      name: arg.name,
      type: arg.type ?? 'any',
      description: arg.description ?? '',
      required: arg.required ?? true,
    })),
    returns: given.returns ?? 'any',
    gradeW: given.gradeW ?? HIGHEST_GRADE,
    effectsCeiling: given.effectsCeiling ?? HIGHEST_GRADE,
    effects: { reads: given.effects?.reads ?? [], modifies: given.effects?.modifies ?? [] },
    aliases: given.aliases ?? [],
    examples: given.examples ?? [],
  };
}

/** A tool as prompts and kit descriptions show it: `name(arg, …) -> returns: description`. */
export function describeTool(name: string, spec: ToolSpec): string {
  const args = spec.args.map((arg) => arg.name).join(', ');
  return `  ${name}(${args}) -> ${spec.returns}: ${spec.description}`;
}
