import type { Cursor, For, GeneratorExp, Lambda, Node, Value } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import type { EagerComprehension } from '../analysis/forks.js';
import { comprehensionNames } from '../analysis/names.js';
import {
  compileClauses,
  compileElements,
  compileLambdaBody,
  compileLoop,
  type CompiledPart,
  type LoopEnd,
} from '../compile/compile-part.js';
import type { LinkTable } from '../compile/links.js';
import { isCaptured, namesIn } from './closures.js';
import type { Env } from './env.js';
import type { Steps } from './steps.js';
import type { Walk } from './walk.js';

/** A loop in the middle. */
interface LoopState {
  readonly cursor: Cursor;
  readonly source: Value;
}

/** Completes the values that a part of a program can reach; null when some are out of sight. */
type Rooted = (more: readonly Value[]) => Value[] | null;

interface Ready<Result> {
  readonly part: CompiledPart<Result>;
  readonly links: object;
}

/** The parts of a program that have become code because they go on for long. */
export class Units {
  private readonly ready = new Map<Node, Ready<unknown>>();
  private readonly continuable = new Map<Node, boolean>();

  /** @param link looks up what code needs from outside. */
  constructor(
    private readonly analysis: Analysis,
    private readonly link: (table: LinkTable) => object,
  ) {}

  /** Whether code may go on with what a walk has begun; else it has to do all of it. */
  mayStartLater(node: Node): boolean {
    if (!('generators' in node)) return true;
    const known = this.continuable.get(node) ?? !readsOwnNamesLater(node);
    this.continuable.set(node, known);
    return known;
  }

  /** Runs the turns of a loop that are left; true when it ends by `break`. */
  *loop(node: For, w: Walk, state: LoopState): Steps<boolean> {
    const { part, links } = this.readyOf(node, () => compileLoop(this.analysis, node));
    const variables = part.names.map((name) => w.env.get(name));
    const rooted: Rooted = (more) => w.rooted(more);
    const end = (yield part.main({ ...links, ...state, variables, rooted })) as LoopEnd;
    part.names.forEach((name, index) => w.env.set(name, end.variables[index]));
    if (end.failure !== null) throw end.failure.error;
    return end.broke;
  }

  /** Runs the turns of a comprehension that are left, adding to `items`. */
  clauses(
    node: EagerComprehension,
    env: Env,
    state: LoopState & { readonly items: Value; readonly rooted: Rooted },
  ): Promise<void> {
    const { part, links } = this.readyOf(node, () => {
      return compileClauses(this.analysis, node, variablesIn(node, env));
    });
    return part.main({ ...links, ...state, variables: part.names.map((name) => env.get(name)) });
  }

  /** The elements of a generator that are left. */
  elements(node: GeneratorExp, env: Env, state: LoopState): Generator<Value, void> {
    const { part, links } = this.readyOf(node, () => {
      return compileElements(this.analysis, node, variablesIn(node, env));
    });
    return part.main({ ...links, ...state, variables: part.names.map((name) => env.get(name)) });
  }

  /** The body of a lambda that was made among these variables. */
  lambda(node: Lambda, env: Env): (args: readonly Value[]) => Value {
    const { part, links } = this.readyOf(node, () => {
      return compileLambdaBody(this.analysis, node, variablesIn(node, env));
    });
    return part.main({ ...links, variables: () => part.names.map((name) => env.get(name)) });
  }

  private readyOf<Result>(node: Node, compile: () => CompiledPart<Result>): Ready<Result> {
    const known = this.ready.get(node) as Ready<Result> | undefined;
    if (known !== undefined) return known;
    const part = compile();
    const made = { part, links: this.link(part) };
    this.ready.set(node, made);
    return made;
  }
}

/** Whether something that a comprehension makes reads the comprehension's own variables when it is asked later. */
function readsOwnNamesLater(node: EagerComprehension | GeneratorExp): boolean {
  const parts = node.type === 'DictComp' ? [node.key, node.value] : [node.elt];
  return isCaptured(comprehensionNames(node.generators), [...parts, ...node.generators]);
}

/** The variables around a node that it reads. */
function variablesIn(node: Node, env: Env): string[] {
  return [...namesIn(node)].filter((name) => env.has(name));
}
