import type { Compare } from 'lackpy';
import { compileTests } from './branches.js';
import type { Compilation } from './compilation.js';
import { compileOperands, nameOperands } from './operands.js';

/** `a < b`, and `a < b < c`, which evaluates `b` once and `c` only if need be. Gives a host boolean. */
export function compileCompare(c: Compilation, node: Compare): string {
  let previous = '';
  const first = (): string => {
    const texts = compileOperands(c, [node.left, ...node.comparators.slice(0, 1)]);
    const { before, names } = nameOperands(c, texts);
    const [left = '', right = ''] = names;
    previous = right;
    return `(${before}${compareNamed(c, node, node.ops[0] ?? '', left, right)})`;
  };
  const rest = node.comparators.slice(1).map((operand, index) => (): string => {
    const { before, names } = nameOperands(c, [c.hidden(() => c.expression(operand))]);
    const [right = ''] = names;
    const left = previous;
    previous = right;
    return `(${before}${compareNamed(c, node, node.ops[index + 1] ?? '', left, right)})`;
  });
  return rest.length === 0 ? first() : compileTests(c, '&&', [first, ...rest]);
}

function compareNamed(c: Compilation, node: Compare, op: string, left: string, right: string): string {
  const slow = `(${c.at(node)},${c.links.operator('compare', op)}(${left},${right}))`;
  return c.analysis.dialect.inline?.compare?.(op, left, right, slow) ?? slow;
}
