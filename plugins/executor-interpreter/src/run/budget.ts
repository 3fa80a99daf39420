import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Limits } from 'lackpy';
import { aborted, limitPassed } from './failure.js';

/** Steps between two looks at the clock. */
const QUANTUM = 20_000;

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
  /** Bytes to allocate before anything need be looked at. */
  private room: number;
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

  spend(steps: number): void {
    if ((this.left -= steps) < 0) this.settle();
  }

  allocate(bytes: number): void {
    if ((this.fresh += bytes) > this.room) this.press();
  }

  /** Takes the next quantum of steps. Throws when a limit is passed or the caller has ended the run. */
  settle(): void {
    this.checkTime();
    const steps = this.reserve + this.left;
    if (steps < 0) {
      throw limitPassed('LIMIT_STEPS', `The program took more than ${String(this.limits.steps)} steps`);
    }
    this.left = this.pressed ? 0 : Math.min(QUANTUM, steps);
    this.reserve = steps - this.left;
  }

  /** The same between two statements, where others get their turn and memory can be measured. */
  async rest(measure: (() => number) | null): Promise<void> {
    if (measure !== null && this.fresh > this.softRoom()) this.remember(measure());
    this.pressed = false;
    this.settle();
    if (performance.now() < this.turnEnds) return;
    await nextTurn();
    this.turnEnds = performance.now() + TURN_MS;
    this.checkTime();
  }

  /** Throws when time is up or the caller has ended the run. */
  checkTime(): void {
    if (this.signal.aborted) throw aborted();
    if (performance.now() > this.deadline) {
      throw limitPassed('LIMIT_TIME', `The program ran longer than ${String(this.limits.timeoutMs)} ms`);
    }
  }

  /** Ends all accounting, for looking at the values of a run that is over. */
  release(): void {
    this.pressed = false;
    this.left = Infinity;
    this.room = Infinity;
  }

  private press(): void {
    if (this.held + this.fresh > this.limits.memoryBytes) {
      const megabytes = Math.round(this.limits.memoryBytes / 1024 / 1024);
      throw limitPassed('LIMIT_MEMORY', `The program holds more than ${String(megabytes)} MB`);
    }
    this.room = this.limits.memoryBytes - this.held;
    this.pressed = true;
    this.reserve += this.left;
    this.left = 0;
  }

  private remember(held: number): void {
    this.held = held;
    this.fresh = 0;
    this.room = this.softRoom();
  }

  private softRoom(): number {
    return Math.min(this.limits.memoryBytes / MEASURE_PART, this.limits.memoryBytes - this.held);
  }
}
