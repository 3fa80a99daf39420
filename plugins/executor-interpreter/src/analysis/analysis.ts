import {
  childrenOf,
  walk,
  type Dialect,
  type Node,
  type NodeType,
  type Program,
  type ValidationScope,
} from 'lackpy';
import { Awaiting, type NameKind } from './awaiting.js';
import { assignedNames, externalKind, type ExternalKind } from './names.js';
import { Positions } from './positions.js';
import { Speculation } from './speculation.js';
import { steadyNames } from './steady-names.js';
import { weightOf } from './weight.js';

/** What is known of a program before it runs; whoever runs it goes by this. */
export class Analysis {
  readonly dialect: Dialect;
  readonly positions: Positions;
  /** Names of the variables of the program itself, in order of first assignment. */
  readonly assigned: ReadonlySet<string>;
  readonly awaiting: Awaiting;
  readonly speculation: Speculation;
  /** Variables whose values do not change while a loop goes through them. */
  readonly steady: ReadonlySet<string>;
  /** Whether lambdas of statements may assign variables while an expression is evaluated. */
  readonly assignsInside: boolean;
  /** Whether statements end the program or a lambda from within: such a program is never walked. */
  readonly isOnlyCode: boolean;
  private readonly weights = new Map<Node, number>();

  /** @param free names of tools without effects, whose calls may run side by side. */
  constructor(
    readonly program: Program,
    readonly outside: ValidationScope,
    free: ReadonlySet<string>,
  ) {
    this.dialect = outside.dialect;
    this.positions = new Positions(program.source);
    this.assigned = assignedNames(program.body);
    const kindOf: NameKind = (name) => (this.assigned.has(name) ? null : this.externalKind(name));
    this.awaiting = new Awaiting(program, kindOf);
    this.speculation = new Speculation(free, this.dialect.impure, kindOf, this.awaiting.callsMayWait);
    const types = typesIn(program);
    this.assignsInside = types.has('Block');
    this.isOnlyCode = types.has('Block') || types.has('Return');
    this.steady = steadyNames(
      program,
      (value) => value.type === 'ListComp' || this.awaiting.isToolCall(value),
      (callee) => this.speculation.isPureBuiltin(callee),
    );
  }

  /** What a name means that the program does not assign; null when nothing. */
  externalKind(name: string): ExternalKind | null {
    return externalKind(name, this.outside);
  }

  /** Steps that a node stands for, as `weightOf` counts them. */
  weightOf(node: Node): number {
    const known = this.weights.get(node);
    if (known !== undefined) return known;
    const weight = weightOf([node]);
    this.weights.set(node, weight);
    return weight;
  }

  /** Whether an operator is the logical negation. */
  isNot(op: string): boolean {
    return this.dialect.operators.unary[op] === 'Not';
  }

  /** Whether a boolean operator goes on while its operands are missing. */
  isCoalesce(op: string): boolean {
    return this.dialect.operators.boolean[op] === 'Coalesce';
  }

  /** Whether a boolean operator goes on while its operands are true. */
  isAnd(op: string): boolean {
    return this.dialect.operators.boolean[op] === 'And';
  }
}

/** The types of all nodes of a program, however deep they are. */
function typesIn(program: Program): ReadonlySet<NodeType> {
  const types = new Set<NodeType>();
  walk(program, ({ type }) => types.add(type));
  return types;
}

/** Whether a node, or one inside it, is as asked for. */
export function contains(node: Node, asked: (node: Node) => boolean): boolean {
  return asked(node) || childrenOf(node).some((child) => contains(child, asked));
}
