import type { Call } from 'lackpy';
import { shown, type CheckContext } from '../check-context.js';
import { isForbiddenName } from './names.js';

/** How many tools a hint lists before it stops. */
const LISTED = 12;

/** A plain name that is called must be a tool of the kit or a builtin; params and variables are values. */
export function checkCall(node: Call, context: CheckContext): void {
  if (node.func.type !== 'Name') return;
  const { id } = node.func;
  const { tools, grammar } = context.scope;
  if (tools.has(id) || grammar.builtins.has(id)) return;
  const name = context.nameOf(id);
  // Already refused for its name.
  if (isForbiddenName(name, context)) return;
  context.findings.report({
    code: 'UNKNOWN_FUNCTION',
    span: node.func,
    say: (line) => `Unknown function: '${shown(name)}' at line ${String(line)} (not in kit or builtins)`,
    hint: hintFor(name, context),
  });
}

function hintFor(name: string, context: CheckContext): string | undefined {
  const { dialect, params, tools } = context.scope;
  const known = dialect.hints.get(name);
  if (known !== undefined) return known;
  if (params.has(name)) return `'${name}' is a value that is already there; use it without calling it.`;
  const suggestion = context.suggestFunction(name);
  if (suggestion !== undefined) return `Did you mean '${suggestion}'?`;
  if (dialect.methods.has(name)) return `'${name}' is a method: call it on a value, as in value.${name}(…).`;
  if (tools.size === 0) return undefined;
  const listed = [...tools].sort().slice(0, LISTED).join(', ');
  return `Use a tool of the kit: ${listed}${tools.size > LISTED ? ', …' : ''}.`;
}
