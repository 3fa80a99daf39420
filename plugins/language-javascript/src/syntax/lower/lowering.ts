import type { AnyNode, Expression as EsExpression, Pattern, Statement as EsStatement } from 'acorn';
import type { Expression, Node, Span, Statement } from 'lackpy';
import { SyntaxFault } from '../syntax-fault.js';
import { Names } from './names.js';

/** What lowers each sort of node. The parts know one another only through this. */
export interface LoweringParts {
  expression(l: Lowering, node: EsExpression): Expression;
  statement(l: Lowering, node: AnyNode): Statement[];
  block(l: Lowering, nodes: readonly AnyNode[]): Statement[];
  children(l: Lowering, node: AnyNode): Node[];
}

/** Calls in a row nest in the tree, but not in the source. */
const LINKS_PER_LEVEL = 10;

/** The state of lowering one program. */
export class Lowering {
  readonly names: Names;
  private depth = 0;

  constructor(
    text: string,
    private readonly parts: LoweringParts,
    private readonly nestingDepth: number,
  ) {
    this.names = new Names(text);
  }

  expression(node: EsExpression): Expression {
    return this.deeper(node, () => this.parts.expression(this, node));
  }

  /** The statements that stand for one of the source. */
  statement(node: EsStatement | AnyNode): Statement[] {
    return this.deeper(node, () => this.parts.statement(this, node));
  }

  /** Statements whose declarations are known to all of them; the block is already the current one. */
  block(nodes: readonly AnyNode[]): Statement[] {
    return this.parts.block(this, nodes);
  }

  /** The parts of something that no program may say. */
  children(node: AnyNode): Node[] {
    return this.deeper(node, () => this.parts.children(this, node));
  }

  /** Throws where more links hang on one another than a tree may hold. */
  checkChain(links: number, span: Span): void {
    const most = LINKS_PER_LEVEL * this.nestingDepth;
    if (links > most) throw tooDeep(most, span);
  }

  /** Does something one level deeper. Throws where the program nests too deep. */
  deeper<T>(span: Span | Pattern, work: () => T): T {
    if (++this.depth > this.nestingDepth) throw tooDeep(this.nestingDepth, span);
    const result = work();
    this.depth--;
    return result;
  }
}

/** The fault of a program that nests too deep. */
export function tooDeep(limit: number, { start }: { readonly start: number }): SyntaxFault {
  const message = `Program nests deeper than the limit of ${String(limit)}`;
  return new SyntaxFault(message, start, 'NESTING_TOO_DEEP');
}
