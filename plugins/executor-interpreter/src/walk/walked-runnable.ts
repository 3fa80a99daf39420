import { walk, type Node, type Span } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import type { ExternalKind } from '../analysis/names.js';
import { waitingNodes } from '../analysis/waiting.js';
import { link } from '../run/link.js';
import type { Outcome, RunContext, Runnable } from '../run/runnable.js';
import { Env } from './env.js';
import { program } from './statement.js';
import { Units } from './units.js';
import { Walk } from './walk.js';
import { WalkedRun } from './walked-run.js';

/** A program that is walked: it starts at once, which is the best for one that runs only once and not for long. */
export class WalkedRunnable implements Runnable {
  readonly variables: readonly string[];
  readonly positions: readonly Span[];
  private readonly externals: ReadonlyMap<string, ExternalKind>;
  private readonly waiting: ReadonlySet<Node>;

  /** @param codeAfterSteps steps in one loop or lambda that pay for making code of it. */
  constructor(
    private readonly analysis: Analysis,
    private readonly codeAfterSteps: number,
  ) {
    this.variables = [...analysis.assigned];
    this.positions = analysis.positions.spans;
    this.externals = externalsOf(analysis);
    this.waiting = waitingNodes(analysis.program, analysis.awaiting);
  }

  async run(context: RunContext): Promise<Outcome> {
    const { runtime, host, externals } = context;
    const values = new Map([...this.externals].map(([name, kind]) => [name, externals[kind](name)]));
    // Code that goes on for a walk uses the same values of what comes from outside.
    const shared = { ...context, externals: sharedExternals(values) };
    const units = new Units(this.analysis, (table) => link(shared, table));
    const env = new Env(null, this.analysis.assigned);
    const run = new WalkedRun({
      analysis: this.analysis,
      waiting: this.waiting,
      codeAfterSteps: this.codeAfterSteps,
      runtime,
      host,
      externals: values,
      variables: env,
      units,
    });
    const main = new Walk(run, env, true);
    let result: unknown;
    try {
      result = await main.perform(program(main, this.analysis.program.body));
    } catch (error) {
      host.fail(error, main.position);
    }
    return { result, variables: env.values() };
  }
}

function sharedExternals(values: ReadonlyMap<string, unknown>): RunContext['externals'] {
  const valueOf = (name: string): unknown => values.get(name);
  return { param: valueOf, tool: valueOf, builtin: valueOf };
}

/** The names that come from outside, as far as the program uses them. */
function externalsOf(analysis: Analysis): ReadonlyMap<string, ExternalKind> {
  const kinds = new Map<string, ExternalKind>();
  walk(analysis.program, (node) => {
    if (node.type !== 'Name' || kinds.has(node.id)) return;
    const kind = analysis.externalKind(node.id);
    if (kind !== null) kinds.set(node.id, kind);
  });
  return kinds;
}
