import type { ExecutionEnvironment } from 'lackpy';
import type { Budget } from './budget.js';
import { aborted, limitPassed } from './failure.js';

/** The longest time a timer of the host can wait; longer ones would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Watches the clock while a tool works. */
export class Watch {
  /** Rejects when the tool has no more time, or the caller has ended the run. */
  readonly over: Promise<never>;
  private readonly timer: NodeJS.Timeout;
  private reject: (reason: Error) => void = () => undefined;

  constructor({ limits, signal }: ExecutionEnvironment, budget: Budget, tool: string) {
    const left = budget.timeLeft;
    const error =
      limits.toolTimeoutMs < left
        ? limitPassed('LIMIT_TOOL_TIME', `${tool}() took longer than ${String(limits.toolTimeoutMs)} ms`)
        : limitPassed('LIMIT_TIME', `The program ran longer than ${String(limits.timeoutMs)} ms`);
    this.over = new Promise((_resolve, reject) => {
      this.reject = reject;
    });
    // It may end when nobody waits for it any more.
    this.over.catch(() => undefined);
    this.timer = setTimeout(
      () => this.reject(error),
      Math.min(limits.toolTimeoutMs, Math.max(0, left), MAX_TIMER),
    );
    if (signal.aborted) this.abort();
  }

  /** Tells who waits that the caller has ended the run. */
  abort(): void {
    this.reject(aborted());
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
