import { setTimeout } from 'node:timers';
import type { BudgetLimits } from '../ports/generation-budget.js';
import { tokensOf, type Attempt } from './attempt.js';

/** What is left of a request's budget, and the record of what was spent. */
export class GenerationBudget {
  readonly attempts: Attempt[] = [];
  /** Aborted when the caller aborts, or the time is spent. */
  readonly signal: AbortSignal;
  private readonly timeUp = new AbortController();
  private readonly timer: NodeJS.Timeout | null;

  constructor(
    private readonly limits: BudgetLimits,
    readonly caller: AbortSignal,
  ) {
    const { timeMs } = limits;
    this.signal = timeMs === null ? caller : AbortSignal.any([caller, this.timeUp.signal]);
    this.timer =
      timeMs === null
        ? null
        : setTimeout(() => this.timeUp.abort(new Error('The time for generation is spent')), timeMs).unref();
  }

  /** Which bound is reached, in words; null when none is. */
  get spent(): string | null {
    const { timeMs, tokens, attempts } = this.limits;
    if (this.timeUp.signal.aborted) return `the budget of ${String(timeMs)} ms is spent`;
    const asked = this.attempts.filter(({ usage }) => usage !== null).length;
    if (attempts !== null && asked >= attempts) return `the budget of ${String(attempts)} attempts is spent`;
    if (tokens !== null && this.tokensSpent >= tokens)
      return `the budget of ${String(tokens)} tokens is spent`;
    return null;
  }

  /** The most tokens that the next answer may have; null means no bound. */
  get tokensLeft(): number | null {
    return this.limits.tokens === null ? null : Math.max(1, this.limits.tokens - this.tokensSpent);
  }

  /** Ends the watch on time. */
  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private get tokensSpent(): number {
    const tokens = tokensOf(this.attempts);
    return tokens === null ? 0 : tokens.tokensIn + tokens.tokensOut;
  }
}
