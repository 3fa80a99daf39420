/** What making a program may take; null means no bound. */
export interface BudgetLimits {
  /** Wall time in milliseconds. */
  readonly timeMs: number | null;
  /** Tokens of models, in and out. */
  readonly tokens: number | null;
  /** Requests to models. */
  readonly attempts: number | null;
}

/** No bound at all. */
export const NO_BUDGET: BudgetLimits = { timeMs: null, tokens: null, attempts: null };
