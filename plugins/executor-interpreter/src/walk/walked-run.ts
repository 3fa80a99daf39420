import type { Constant, For, Node, Runtime, Statement, Value } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import { independentAssigns, type NameAssign } from '../analysis/forks.js';
import type { RunHost } from '../run/run-host.js';
import type { Env } from './env.js';
import type { Units } from './units.js';

/** What a run is made of. */
export interface WalkedRunParts {
  readonly analysis: Analysis;
  /** The nodes whose evaluation may take long. */
  readonly waiting: ReadonlySet<Node>;
  /** Steps in one loop or lambda that pay for making code of it. */
  readonly codeAfterSteps: number;
  readonly runtime: Runtime;
  readonly host: RunHost;
  /** The values of the names that come from outside the program. */
  readonly externals: ReadonlyMap<string, Value>;
  /** The variables of the program itself. */
  readonly variables: Env;
  readonly units: Units;
}

/** What all walks of one run share. */
export class WalkedRun implements WalkedRunParts {
  readonly analysis: Analysis;
  readonly waiting: ReadonlySet<Node>;
  readonly codeAfterSteps: number;
  readonly runtime: Runtime;
  readonly host: RunHost;
  readonly externals: ReadonlyMap<string, Value>;
  readonly variables: Env;
  readonly units: Units;
  private readonly constants = new Map<Constant, Value>();
  private readonly groups = new Map<Statement, readonly NameAssign[]>();
  private readonly heat = new Map<Node, { steps: number }>();

  constructor(parts: WalkedRunParts) {
    ({
      analysis: this.analysis,
      waiting: this.waiting,
      codeAfterSteps: this.codeAfterSteps,
      runtime: this.runtime,
      host: this.host,
      externals: this.externals,
      variables: this.variables,
      units: this.units,
    } = parts);
  }

  /** The value of a constant: one and the same in all the run. */
  constant(node: Constant): Value {
    if (typeof node.value === 'string' || typeof node.value === 'boolean') return this.fresh(node);
    const known = this.constants.get(node);
    if (known !== undefined) return known;
    const value = this.fresh(node);
    this.constants.set(node, value);
    return value;
  }

  /** The assignments from a statement of a block on that may run side by side; one or none when there are no such. */
  groupAt(block: readonly Statement[], index: number): readonly NameAssign[] {
    const statement = block[index];
    if (statement?.type !== 'Assign' || !this.waiting.has(statement)) return [];
    const known = this.groups.get(statement);
    if (known !== undefined) return known;
    const group = independentAssigns(this.analysis, block, index);
    this.groups.set(statement, group);
    return group;
  }

  /** Steps of one turn of a loop. */
  turnOf({ body }: For): number {
    return body.reduce((sum, statement) => sum + this.analysis.weightOf(statement), 1);
  }

  /** Counts the steps that a loop or lambda takes; true once it is time to make code of it. */
  heatOf(node: Node): (steps: number) => boolean {
    const spent = this.heat.get(node) ?? { steps: 0 };
    this.heat.set(node, spent);
    const limit = this.units.mayStartLater(node) ? this.codeAfterSteps : 0;
    return (steps) => (spent.steps += steps) > limit;
  }

  private fresh(node: Constant): Value {
    return this.runtime.constant(node);
  }
}
