import type { Expression } from 'lackpy';
import { compileTests } from './branches.js';
import { compileCompare } from './compare.js';
import type { Compilation } from './compilation.js';
import { isSimple } from './operands.js';

/** JavaScript that is a host boolean: whether the expression counts as true. */
export function compileTest(c: Compilation, node: Expression): string {
  if (node.type === 'Compare') return compileCompare(c, node);
  if (node.type === 'BoolOp' && !c.analysis.isCoalesce(node.op)) {
    const parts = node.values.map((value) => () => compileTest(c, value));
    return compileTests(c, c.analysis.isAnd(node.op) ? '&&' : '||', parts);
  }
  if (node.type === 'UnaryOp' && c.analysis.isNot(node.op)) return `(!${compileTest(c, node.operand)})`;
  return truthy(c, c.expression(node));
}

/** JavaScript that is true when a value counts as true. */
export function truthy(c: Compilation, text: string): string {
  if (text === 'true' || text === 'false') return text;
  if (!isSimple(text) && !c.frame.roomy) return `R.truthy(${text})`;
  const name = isSimple(text) ? text : c.frame.temp();
  const fast = c.analysis.dialect.inline?.truthy?.(name, `R.truthy(${name})`) ?? `R.truthy(${name})`;
  return name === text ? `(${fast})` : `(${name}=${text},${fast})`;
}
