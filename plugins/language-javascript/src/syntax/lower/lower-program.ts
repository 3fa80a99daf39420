import type { Program as EsProgram } from 'acorn';
import type { Program, SourceText, Statement } from 'lackpy';
import { lowerExpression } from './expressions.js';
import { Lowering } from './lowering.js';
import { lowerChildren } from './refused.js';
import { lowerBlock, lowerStatement } from './statements.js';

const PARTS = {
  expression: lowerExpression,
  statement: lowerStatement,
  block: lowerBlock,
  children: lowerChildren,
};

/** The shared tree of a program that acorn has read. */
export function lowerProgram(tree: EsProgram, source: SourceText, nestingDepth: number): Program {
  const l = new Lowering(source.text, PARTS, nestingDepth);
  const body = withResult(l.block(tree.body));
  l.names.settle();
  return { type: 'Module', start: 0, end: source.text.length, language: 'javascript', source, body };
}

/** A program that ends with `return x` ends with the expression `x`. */
function withResult(body: readonly Statement[]): readonly Statement[] {
  const last = body.at(-1);
  if (last?.type !== 'Return') return body;
  const rest = body.slice(0, -1);
  return last.value === null ? rest : [...rest, { ...last, type: 'Expr', value: last.value }];
}
