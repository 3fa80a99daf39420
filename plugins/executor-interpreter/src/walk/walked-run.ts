import type { Constant, For, Node, Runtime, Value } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import type { RunHost } from '../run/run-host.js';
import type { Env } from './env.js';
import type { Units } from './units.js';

/** So many steps in one loop or lambda pay for making code of it. */
const HOT = 2000;

/** What all walks of one run share. */
export class WalkedRun {
  private readonly constants = new Map<Constant, Value>();
  private readonly heat = new Map<Node, { steps: number }>();

  /**
   * @param waiting the nodes whose evaluation may take long.
   * @param externals the values of the names that come from outside the program.
   * @param variables the variables of the program itself.
   */
  constructor(
    readonly analysis: Analysis,
    readonly waiting: ReadonlySet<Node>,
    readonly runtime: Runtime,
    readonly host: RunHost,
    readonly externals: ReadonlyMap<string, Value>,
    readonly variables: Env,
    readonly units: Units,
  ) {}

  /** The value of a constant: one and the same in all the run. */
  constant(node: Constant): Value {
    if (typeof node.value === 'string' || typeof node.value === 'boolean') return this.fresh(node);
    const known = this.constants.get(node);
    if (known !== undefined) return known;
    const value = this.fresh(node);
    this.constants.set(node, value);
    return value;
  }

  /** Steps of one turn of a loop. */
  turnOf({ body }: For): number {
    return body.reduce((sum, statement) => sum + this.analysis.weightOf(statement), 1);
  }

  /** Counts the steps that a loop or lambda takes; true once it is time to make code of it. */
  heatOf(node: Node): (steps: number) => boolean {
    const spent = this.heat.get(node) ?? { steps: 0 };
    this.heat.set(node, spent);
    const limit = this.units.mayStartLater(node) ? HOT : 0;
    return (steps) => (spent.steps += steps) > limit;
  }

  private fresh(node: Constant): Value {
    return this.runtime.constant(node);
  }
}
