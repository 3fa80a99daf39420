import type { Expression, Name, Span, Value } from 'lackpy';
import type { Lane } from '../run/lanes.js';
import type { Env } from './env.js';
import { evaluate, stepsOf } from './expression.js';
import { Produced, type Request, type Steps } from './steps.js';
import type { WalkedRun } from './walked-run.js';

/**
 * Runs parts of a program by walking the tree. One walk stands for what would be one function of generated code: the
 * program itself, a lane, a lambda or a generator.
 */
export class Walk {
  /** Where the program is, as far as something could fail. */
  at: Span;
  /** Values that are reachable beside the variables. */
  readonly held: Value[] = [];
  /** The values that surrounding `Optional`s go on with. */
  readonly receivers: Value[] = [];
  /** How many surrounding evaluations hold values that nobody else knows. */
  hidden = 0;

  /**
   * @param waits whether tools may be awaited here; lambdas and generators cannot wait.
   * @param lane what the walk runs ahead of its turn, if it does.
   */
  constructor(
    readonly run: WalkedRun,
    public env: Env,
    readonly waits: boolean,
    readonly lane: Lane | null = null,
  ) {
    this.at = run.analysis.program;
  }

  /** The number of the place where the program is. */
  get position(): number {
    return this.run.analysis.positions.add(this.at);
  }

  /** Whether calls may be made ahead of their turn here. */
  get mayFork(): boolean {
    return this.waits && this.lane === null;
  }

  /** Runs something to its end, or to a promise of it. What it throws knows its place. */
  perform<T>(steps: Steps<T>): T | Promise<T> {
    try {
      const result = this.drive(steps);
      return result instanceof Promise ? result.catch((error: unknown) => this.blame(error)) : result;
    } catch (error) {
      return this.blame(error);
    }
  }

  /** The value of an expression that needs not wait, for so many steps. What it throws knows its place. */
  compute(node: Expression, steps: number): Value {
    try {
      if ((this.run.host.left -= steps) < 0) this.run.host.settle();
      return this.evaluate(node);
    } catch (error) {
      return this.blame(error);
    }
  }

  /** The elements that an evaluation hands on, made when they are asked for. */
  *produce(steps: Steps<void>): Generator<Value, void> {
    try {
      for (let next = steps.next(); next.done !== true;) {
        if (next.value instanceof Produced) {
          yield next.value.value;
          next = steps.next();
        } else {
          next = steps.next(this.answer(next.value));
        }
      }
    } catch (error) {
      this.blame(error);
    }
  }

  /** The value of an expression that needs not wait. */
  evaluate(node: Expression): Value {
    return evaluate(this, node);
  }

  /** Runs something that needs not wait. */
  now<T>(steps: Steps<T>): T {
    let next = steps.next();
    while (next.done !== true) next = steps.next(this.answer(next.value));
    return next.value;
  }

  /** The value of a name. */
  read(node: Name): Value {
    const value = this.env.get(node.id);
    if (value !== undefined) return value;
    if (this.run.analysis.dialect.undefinedIsValue === true && this.env.has(node.id)) return value;
    const external = this.run.externals.get(node.id);
    if (external !== undefined) return external;
    this.at = node;
    return this.run.host.unbound(node.id);
  }

  /** These values and all others that the program can still reach; null when some are out of sight. */
  rooted(more: readonly Value[]): Value[] | null {
    if (this.hidden > 0 || !this.mayFork) return null;
    return [...this.run.variables.values(), ...this.env.locals(), ...this.held, ...this.receivers, ...more];
  }

  private drive<T>(steps: Steps<T>): T | Promise<T> {
    return this.driveFrom(steps, steps.next());
  }

  private driveFrom<T>(steps: Steps<T>, begun: IteratorResult<Request, T>): T | Promise<T> {
    let next = begun;
    while (next.done !== true) {
      let answer: Value;
      try {
        answer = this.answer(next.value);
      } catch (error) {
        next = steps.throw(error);
        continue;
      }
      if (answer instanceof Promise) return this.driveAfter(steps, answer);
      next = steps.next(answer);
    }
    return next.value;
  }

  private async driveAfter<T>(steps: Steps<T>, promise: Promise<Value>): Promise<T> {
    let answer: Value;
    try {
      answer = await promise;
    } catch (error) {
      return this.driveFrom(steps, steps.throw(error));
    }
    return this.driveFrom(steps, steps.next(answer));
  }

  private answer(request: Request): Value {
    if (typeof request === 'number') return this.charge(request);
    if (request instanceof Promise) return request;
    if (request instanceof Produced) throw new TypeError('Only a generator hands elements on');
    return this.waits && this.run.waiting.has(request)
      ? this.drive(stepsOf(this, request))
      : this.evaluate(request);
  }

  private charge(steps: number): Promise<void> | undefined {
    const { host } = this.run;
    if ((host.left -= steps) >= 0) return undefined;
    if (this.waits) return host.rest(this.rooted([]));
    host.settle();
    return undefined;
  }

  private blame(error: unknown): never {
    throw this.run.host.locate(error, this.position);
  }
}
