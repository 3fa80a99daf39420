import type { BoundTool, CallOutcome, PlainObject, Value } from 'lackpy';

/** A tool call that was made ahead of its turn. */
export interface EarlyCall {
  readonly tool: BoundTool;
  readonly args: PlainObject;
  readonly outcome: CallOutcome;
}

/** What runs ahead of its turn: its calls are recorded when the turn has come, or never. */
export class Lane {
  readonly calls: EarlyCall[] = [];
  /** Values of variables that the turn will assign, as far as it has got. */
  readonly values: Value[] = [];

  constructor(private readonly group: Lanes) {}

  /** Whether nobody waits for the result any more. */
  get dropped(): boolean {
    return this.group.dropped;
  }
}

/** Code of a lane. */
export type LaneBody = (lane: Lane, ...variables: Value[]) => Value | Promise<Value>;

/** How a lane ended. */
type LaneOutcome = { readonly value: Value } | { readonly error: unknown };

/** A lane at work. */
class Started {
  /** How it ended; a promise while it works. */
  outcome: LaneOutcome | Promise<LaneOutcome>;

  constructor(
    readonly lane: Lane,
    body: LaneBody,
    variables: readonly Value[],
  ) {
    this.outcome = this.begin(body, variables);
  }

  /** Its error is that of its turn; until then it must not count as unhandled. */
  private begin(body: LaneBody, variables: readonly Value[]): LaneOutcome | Promise<LaneOutcome> {
    try {
      const value = body(this.lane, ...variables);
      if (!(value instanceof Promise)) return { value };
      return value.then(
        (result: Value) => (this.outcome = { value: result }),
        (error: unknown) => (this.outcome = { error }),
      );
    } catch (error) {
      return { error };
    }
  }
}

/** How many lanes are open at most; each may hold values. */
const MOST_OPEN = 64;

/**
 * Lanes that run side by side and whose results are taken in the order in which they started. What is seen of them, the
 * calls in the trace and the error that comes up, is what running one after the other would show.
 */
export class Lanes {
  /** Whether nobody waits for the lanes any more. */
  dropped = false;
  /** Whether results are being taken while more lanes are to be started. */
  taking = false;
  private readonly open: Started[] = [];
  /** What the last lane threw. */
  private failure: { readonly error: unknown } | null = null;
  /** What kept further lanes from starting. */
  private deferred: { readonly error: unknown } | null = null;

  /**
   * @param commit records the calls of a lane whose turn has come; throws when that is one too many.
   * @param locate notes where an error came up.
   */
  constructor(
    private readonly commit: (calls: readonly EarlyCall[]) => void,
    private readonly locate: (error: unknown, position: number) => unknown,
  ) {}

  /** Whether results have to be taken before more lanes are started. */
  get full(): boolean {
    return this.open.length >= MOST_OPEN;
  }

  /** Whether results are left to be taken. */
  get pending(): boolean {
    return this.open.length > 0;
  }

  /** Starts a lane. */
  start(body: LaneBody, ...variables: Value[]): void {
    this.open.push(new Started(new Lane(this), body, variables));
  }

  /** The result of the next lane; a promise only while it works. Throws what the lane threw. */
  next(): Value | Promise<Value> {
    return this.take((_lane, outcome) => {
      this.checkTurn();
      return 'value' in outcome ? outcome.value : undefined;
    });
  }

  /** The values of the next lane, as far as it got; `checkTurn` then throws what the lane threw. */
  turn(): readonly Value[] | Promise<readonly Value[]> {
    return this.take(({ values }) => values);
  }

  private take<T>(use: (lane: Lane, outcome: LaneOutcome) => T): T | Promise<T> {
    const first = this.open.shift();
    if (first === undefined) throw new TypeError('No lane is left');
    const { lane, outcome } = first;
    const finish = (ended: LaneOutcome): T => {
      this.end(lane, ended);
      return use(lane, ended);
    };
    return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
  }

  private end(lane: Lane, outcome: LaneOutcome): void {
    try {
      this.commit(lane.calls);
      if ('error' in outcome) throw outcome.error;
    } catch (error) {
      this.drop();
      this.failure = { error };
    }
  }

  /**
   * Keeps an error of starting lanes until those that have started had their turn. An error of taking results is thrown
   * at once: it has had its turn.
   */
  defer(error: unknown, position: number): void {
    if (this.dropped || this.taking) {
      this.drop();
      throw error;
    }
    this.deferred = { error: this.locate(error, position) };
  }

  /** Throws what the last lane threw. */
  checkTurn(): void {
    if (this.failure !== null) throw this.failure.error;
  }

  /** Throws what kept further lanes from starting: its turn is after all others. */
  check(): void {
    if (this.deferred !== null) throw this.deferred.error;
  }

  /** Gives up all lanes that are left. */
  drop(): void {
    this.dropped = true;
    this.open.length = 0;
  }
}
