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
export type LaneBody = (lane: Lane, ...variables: Value[]) => Promise<Value>;

interface Started {
  readonly lane: Lane;
  readonly result: Promise<Value>;
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
    const lane = new Lane(this);
    const result = body(lane, ...variables);
    // Its error is that of its turn; until then it must not count as unhandled.
    result.catch(() => undefined);
    this.open.push({ lane, result });
  }

  /** The result of the next lane. Throws what the lane threw. */
  async next(): Promise<Value> {
    const { result } = await this.end();
    this.checkTurn();
    return result;
  }

  /** The values of the next lane, as far as it got; `checkTurn` then throws what the lane threw. */
  async turn(): Promise<readonly Value[]> {
    const { lane } = await this.end();
    return lane.values;
  }

  private async end(): Promise<{ readonly lane: Lane; readonly result: Value }> {
    const first = this.open.shift();
    if (first === undefined) throw new TypeError('No lane is left');
    const { lane, result } = first;
    const [outcome] = await Promise.allSettled([result]);
    try {
      this.commit(lane.calls);
      if (outcome.status === 'rejected') throw outcome.reason;
      return { lane, result: outcome.value };
    } catch (error) {
      this.drop();
      this.failure = { error };
      return { lane, result: undefined };
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
