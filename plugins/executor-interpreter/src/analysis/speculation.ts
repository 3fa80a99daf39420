import { childrenOf, type Assign, type Expression, type Name, type Node } from 'lackpy';
import type { NameKind } from './awaiting.js';

/**
 * Knows which tool calls may be made ahead of their turn: those of tools without effects, in expressions that neither
 * print nor change anything, so that nobody can tell when they were evaluated.
 */
export class Speculation {
  constructor(
    /** Names of the tools without effects; empty when calls are not to run side by side. */
    private readonly free: ReadonlySet<string>,
    private readonly impure: ReadonlySet<string>,
    private readonly kindOf: NameKind,
    /** Whether a tool is passed around as a value: then any call may reach any tool. */
    private readonly escaping: boolean,
  ) {}

  /** Whether any call may run ahead. */
  get isOn(): boolean {
    return this.free.size > 0 && !this.escaping;
  }

  /** Whether the expression calls a tool, and may be evaluated ahead. */
  isWorthwhile(node: Node): boolean {
    return this.isOn && this.callsTool(node) && this.isSafe(node);
  }

  /** Whether evaluating the node calls a tool. */
  callsTool(node: Node): boolean {
    if (node.type === 'Call' && this.isTool(node.func)) return true;
    return childrenOf(node).some((child) => this.callsTool(child));
  }

  /** Whether evaluating the node ahead of its turn goes unnoticed. */
  isSafe(node: Node): boolean {
    if (node.type === 'Block') return false;
    if (node.type === 'Call' && !this.isSafeCallee(node.func)) return false;
    return childrenOf(node).every((child) => this.isSafe(child));
  }

  /** Whether all tools that the node calls are free of effects. */
  hasNoEffects(node: Node): boolean {
    if (node.type === 'Call' && this.isTool(node.func) && !this.isFree(node.func)) return false;
    return childrenOf(node).every((child) => this.hasNoEffects(child));
  }

  /** Whether a name means a tool or a builtin. */
  isFunctionName(name: string): boolean {
    const kind = this.kindOf(name);
    return kind === 'tool' || kind === 'builtin';
  }

  /** Whether a callee is a builtin that changes nothing. */
  isPureBuiltin(callee: Expression): boolean {
    return callee.type === 'Name' && this.kindOf(callee.id) === 'builtin' && !this.impure.has(callee.id);
  }

  /** An assignment to one name of something worth to be evaluated ahead. */
  isWorthwhileAssign(node: Node): node is Assign & { readonly targets: readonly [Name] } {
    return (
      node.type === 'Assign' &&
      node.targets.length === 1 &&
      node.targets[0]?.type === 'Name' &&
      this.isWorthwhile(node.value)
    );
  }

  private isSafeCallee(callee: Expression): boolean {
    if (callee.type === 'Attribute') return !this.impure.has(callee.attr);
    if (callee.type !== 'Name') return false;
    const kind = this.kindOf(callee.id);
    if (kind === 'tool') return this.free.has(callee.id);
    return kind === 'builtin' && !this.impure.has(callee.id);
  }

  private isTool(callee: Expression): boolean {
    return callee.type === 'Name' && this.kindOf(callee.id) === 'tool';
  }

  private isFree(callee: Expression): boolean {
    return callee.type === 'Name' && this.free.has(callee.id);
  }
}
