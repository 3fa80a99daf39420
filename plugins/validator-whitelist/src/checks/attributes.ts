import type { Attribute, Span } from 'lackpy';
import { shown, type CheckContext } from '../check-context.js';

/** The only attributes are the methods of the language's own types. */
export function checkAttribute(node: Attribute, context: CheckContext): void {
  const { methods } = context.scope.dialect;
  if (methods.has(node.attr) && !node.attr.includes('__')) return;
  context.findings.report({
    code: 'FORBIDDEN_ATTRIBUTE',
    span: nameSpan(node, context),
    say: (line) => `Forbidden attribute: '${shown(node.attr)}' at line ${String(line)}`,
    hint: hintFor(node.attr, context),
  });
}

/** The place of the name after the dot; in a chain every attribute has its own. */
export function nameSpan(node: Attribute, context: CheckContext): Span {
  const start = node.end - node.attr.length;
  return context.text.startsWith(node.attr, start) ? { start, end: node.end } : node;
}

function hintFor(name: string, context: CheckContext): string {
  const known = context.scope.dialect.hints.get(name);
  if (known !== undefined) return known;
  if (name.includes('__')) return 'Call a method of the value, or a tool of the kit.';
  const suggestion = context.suggestMethod(name);
  if (suggestion !== undefined) return `Did you mean '${suggestion}'?`;
  return `Only methods can follow a dot; read a key as value['${shown(name)}'].`;
}
