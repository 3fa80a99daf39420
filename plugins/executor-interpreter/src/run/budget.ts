import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Limits } from 'lackpy';
import { aborted, limitPassed } from './failure.js';

/** Steps between two looks at the clock. */
const QUANTUM = 20_000;

/** The same when others have waited for their turn already, in parts of a program that cannot rest. */
const HURRIED = 1000;

/** Milliseconds after which a run lets others have a turn. */
const TURN_MS = 12;

/** Memory is measured anew when a run has allocated this part of its limit since the last time. */
const MEASURE_PART = 8;

/** What a run may still spend: steps, time and memory. */
export class Budget {
  /** Steps to the next look at the clock. Generated code counts it down itself. */
  left = 0;
  private reserve: number;
  private readonly deadline: number;
  private turnEnds: number;
  /** Bytes held at the last measurement, and allocated since. */
  private held = 0;
  private fresh = 0;
  /** Whether the run has ended and its values are looked at: its time does not count any more. */
  private over = false;
  /** Bytes to allocate before anything need be looked at. */
  private room: number;
  /** Steps that operations took since others had their turn. */
  private stretch = 0;
  /** The last of those that wait for a turn. */
  private queue: Promise<void> | null = null;
  /** Whether its turn is over, and others wait for theirs. */
  private late = false;
  /** Whether memory should be measured as soon as the program rests. */
  private pressed = false;

  constructor(
    private readonly limits: Limits,
    private readonly signal: AbortSignal,
  ) {
    const now = performance.now();
    this.reserve = limits.steps;
    this.deadline = now + limits.timeoutMs;
    this.turnEnds = now + TURN_MS;
    this.room = this.softRoom();
  }

  /** Milliseconds that are left. */
  get timeLeft(): number {
    return this.deadline - performance.now();
  }

  /** Spends steps inside one operation, during which nobody else gets a turn: their number is bounded as well. */
  spend(steps: number): void {
    if ((this.stretch += steps) > this.limits.operationSteps) {
      const most = String(this.limits.operationSteps);
      throw limitPassed('LIMIT_STEPS', `One operation took more than ${most} steps (limits.operationSteps)`);
    }
    if (this.late && (this.reserve -= steps) >= 0) return;
    if ((this.left -= steps) >= 0) return;
    this.settle();
    if (performance.now() < this.turnEnds) return;
    this.late = true;
    this.giveBack();
  }

  allocate(bytes: number): void {
    if ((this.fresh += bytes) > this.room) this.press();
  }

  /** Takes the next quantum of steps. Throws when a limit is passed or the caller has ended the run. */
  settle(): void {
    if (!this.over) this.checkTime();
    const steps = this.reserve + this.left;
    if (steps < 0) {
      throw limitPassed('LIMIT_STEPS', `The program took more than ${String(this.limits.steps)} steps`);
    }
    this.left = this.pressed ? 0 : Math.min(this.late ? HURRIED : QUANTUM, steps);
    this.reserve = steps - this.left;
  }

  /** The same between two statements, where others get their turn and memory can be measured. */
  async rest(measure: (() => number) | null): Promise<void> {
    if (measure !== null && this.fresh > this.softRoom()) this.remember(measure());
    this.pressed = false;
    this.stretch = 0;
    this.late = false;
    this.settle();
    if (performance.now() < this.turnEnds) return;
    await this.giveTurn();
    this.checkTime();
  }

  /**
   * A promise of having given others their turn; null while this run's own is not over. Several that wait go on one
   * after the other, each with a look at the clock.
   */
  turn(): Promise<void> | null {
    if (this.queue === null && performance.now() < this.turnEnds) return null;
    const mine = (this.queue ?? Promise.resolve()).then(() => this.giveTurnWhenOver());
    this.queue = mine;
    void mine.then(() => {
      if (this.queue === mine) this.queue = null;
    });
    return mine;
  }

  /** Throws when time is up or the caller has ended the run. */
  checkTime(): void {
    if (this.signal.aborted) throw aborted();
    if (performance.now() > this.deadline) {
      throw limitPassed('LIMIT_TIME', `The program ran longer than ${String(this.limits.timeoutMs)} ms`);
    }
  }

  /** Starts accounting anew for looking at the values of a run that is over. */
  reopen(): void {
    this.pressed = false;
    this.late = false;
    this.stretch = 0;
    this.left = this.limits.operationSteps;
    this.reserve = 0;
    this.held = 0;
    this.fresh = 0;
    this.room = this.limits.memoryBytes / MEASURE_PART;
    this.over = true;
  }

  private giveTurnWhenOver(): Promise<void> | undefined {
    return performance.now() < this.turnEnds ? undefined : this.giveTurn();
  }

  private async giveTurn(): Promise<void> {
    await nextTurn();
    this.turnEnds = performance.now() + TURN_MS;
    this.stretch = 0;
    this.late = false;
  }

  /** Gives back the steps that were taken, so that the program rests as soon as it can. */
  private giveBack(): void {
    this.reserve += this.left;
    this.left = 0;
  }

  private press(): void {
    if (this.over || this.held + this.fresh > this.limits.memoryBytes) {
      const megabytes = Math.round(this.limits.memoryBytes / 1024 / 1024);
      throw limitPassed('LIMIT_MEMORY', `The program holds more than ${String(megabytes)} MB`);
    }
    this.room = this.limits.memoryBytes - this.held;
    this.pressed = true;
    this.giveBack();
  }

  private remember(held: number): void {
    this.held = held;
    this.fresh = 0;
    this.room = this.softRoom();
  }

  private softRoom(): number {
    // Measuring takes time in proportion to what is held: so much more has to come before it is worth it.
    const worth = Math.max(this.limits.memoryBytes / MEASURE_PART, this.held / 2);
    return Math.min(worth, this.limits.memoryBytes - this.held);
  }
}
