import type { Name, Parameter } from 'lackpy';
import { shown, type CheckContext } from '../check-context.js';

const ASCII = /^[\0-\x7f]*$/;

/** A name as identifiers compare: compatibility forms such as full-width letters count as what they look like. */
function canonical(name: string): string {
  return ASCII.test(name) ? name : name.normalize('NFKC');
}

/** Whether no program may use the name. */
export function isForbiddenName(name: string, context: CheckContext): boolean {
  const plain = canonical(name);
  return plain.includes('__') || context.scope.grammar.forbiddenNames.has(plain);
}

/** Forbidden names are refused wherever a name stands: read, assigned or as a parameter. */
export function checkName(node: Name | Parameter, context: CheckContext): void {
  const name = node.type === 'Name' ? node.id : node.arg;
  if (!isForbiddenName(name, context)) return;
  const plain = canonical(name);
  context.findings.report({
    code: 'FORBIDDEN_NAME',
    span: node.type === 'Name' ? node : { start: node.start, end: node.start + name.length },
    say: (line) => `Forbidden name: '${shown(plain)}' at line ${String(line)}`,
    hint: context.scope.dialect.hints.get(plain),
  });
}
