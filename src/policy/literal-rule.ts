import type { Call, Expression } from '../ast/nodes.js';
import { walk } from '../ast/walk.js';
import { locate, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { BoundTool } from '../ports/executor.js';
import type { PlainData } from '../ports/plain-data.js';
import type { Rule } from '../ports/rule.js';
import type { ArgumentCheck } from './argument-rule.js';

/** The checks of a tool's arguments by name. */
export type ArgumentChecks = ReadonlyMap<string, ArgumentCheck>;

/** Refuses literal arguments that the policy does not allow; all other arguments are checked when the tool is called. */
export function literalRule(
  tools: ReadonlyMap<string, BoundTool>,
  checksOf: (tool: BoundTool) => ArgumentChecks | undefined,
): Rule {
  return {
    name: 'argument_policy',
    check: (program) => {
      const found: Diagnostic[] = [];
      walk(program, (node) => {
        if (node.type !== 'Call' || node.func.type !== 'Name') return;
        const tool = tools.get(node.func.id);
        const checks = tool === undefined ? undefined : checksOf(tool);
        if (tool === undefined || checks === undefined) return;
        for (const [name, given] of literalsOf(node, tool)) {
          const fault = checks.get(name)?.(given.value) ?? null;
          if (fault === null) continue;
          const message = argumentFault(tool.name, name, fault);
          const location = locate(program.source, given.node);
          found.push({
            code: 'ARGUMENT_REFUSED',
            message,
            location,
            hint: ARGUMENT_HINT,
          });
        }
      });
      return found;
    },
  };
}

/** Where it stands what a tool may be given. */
export const ARGUMENT_HINT = 'The key policy.arguments of the config says what is allowed.';

/** What is wrong with an argument, in a sentence. */
export function argumentFault(tool: string, name: string, fault: string): string {
  return `${tool}: '${name}' must ${fault}`;
}

interface Literal {
  readonly value: PlainData;
  readonly node: Expression;
}

function literalsOf({ args, keywords }: Call, { spec }: BoundTool): [string, Literal][] {
  const given: [string, Expression][] = [];
  for (const [index, node] of args.entries()) {
    // What follows a starred argument has a place that only the run knows.
    if (node.type === 'Starred') break;
    given.push([spec.args[index]?.name ?? '', node]);
  }
  for (const { arg, value } of keywords) if (arg !== null) given.push([arg, value]);
  return given.flatMap(([name, node]): [string, Literal][] => {
    const value = literalOf(node);
    return value === undefined ? [] : [[name, { value, node }]];
  });
}

/** The value of a literal, or of a list of literals; undefined for everything else. */
function literalOf(node: Expression): PlainData | undefined {
  if (node.type === 'Constant') return node.value;
  if (node.type !== 'List' && node.type !== 'Tuple') return undefined;
  const items = node.elts.map(literalOf);
  return items.every((item) => item !== undefined) ? items : undefined;
}
