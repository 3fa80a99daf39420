import { childrenOf, walk, type Expression, type Node, type Program } from 'lackpy';
import type { ExternalKind } from './names.js';

/** What a name means where the question is asked; null for a variable of the program. */
export type NameKind = (name: string) => ExternalKind | null;

/** Knows which expressions may wait for a tool, so that all the others run without a single promise. */
export class Awaiting {
  /** Whether a tool or a function that calls one is passed around as a value, so that any call may reach it. */
  private readonly escaping: boolean;

  constructor(
    program: Program,
    private readonly kindOf: NameKind,
  ) {
    this.escaping = this.findsEscape(program);
  }

  /** Whether evaluating the expression may call a tool. */
  mayWait(node: Node): boolean {
    if (node.type === 'Call' && (this.escaping || this.isToolCall(node))) return true;
    return childrenOf(node).some((child) => this.mayWait(child));
  }

  /** Whether a call that is no direct tool call may still give a promise. */
  get callsMayWait(): boolean {
    return this.escaping;
  }

  /** Whether a call names a tool. */
  isToolCall(node: Node): boolean {
    return node.type === 'Call' && this.isTool(node.func);
  }

  private isTool(node: Expression): boolean {
    return node.type === 'Name' && this.kindOf(node.id) === 'tool';
  }

  private findsEscape(program: Program): boolean {
    let found = false;
    walk(program, (node, parent) => {
      if (found) return;
      if (node.type === 'Lambda') found = this.holdsToolCall(node.body);
      if (node.type === 'Name' && this.isTool(node)) {
        found = !(parent?.type === 'Call' && parent.func === node);
      }
    });
    return found;
  }

  private holdsToolCall(node: Node): boolean {
    return this.isToolCall(node) || childrenOf(node).some((child) => this.holdsToolCall(child));
  }
}
