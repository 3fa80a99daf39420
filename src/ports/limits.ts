/** The bounds of one run. Every bound is always set; DEFAULT_LIMITS holds the defaults. */
export interface Limits {
  /** Units of work: about one per executed operation. */
  readonly steps: number;
  /**
   * Units of work of one operation, such as a sort, or of several between which nothing else of the process has its turn.
   * About 20 ns each.
   */
  readonly operationSteps: number;
  /** Wall time of the whole run in milliseconds. */
  readonly timeoutMs: number;
  /** Bytes of values held by the program, as accounted at allocation. */
  readonly memoryBytes: number;
  /** Bytes of printed text, and of the output as plain data. */
  readonly outputBytes: number;
  /** Bytes of source text. */
  readonly sourceBytes: number;
  /** How deep expressions and blocks may nest. */
  readonly nestingDepth: number;
  readonly toolCalls: number;
  /** Tool calls in flight at once. */
  readonly concurrentCalls: number;
  /** Wall time of one tool call in milliseconds. */
  readonly toolTimeoutMs: number;
}

/** The bounds of a run for which neither config nor request names others. */
export const DEFAULT_LIMITS: Limits = {
  steps: 50_000_000,
  operationSteps: 5_000_000,
  timeoutMs: 120_000,
  memoryBytes: 512 * 1024 * 1024,
  outputBytes: 16 * 1024 * 1024,
  sourceBytes: 1024 * 1024,
  nestingDepth: 100,
  toolCalls: 10_000,
  concurrentCalls: 32,
  toolTimeoutMs: 60_000,
};

/** The code of a run that ended at a limit. Stable within a major version. */
export type LimitCode =
  'LIMIT_STEPS' | 'LIMIT_TIME' | 'LIMIT_MEMORY' | 'LIMIT_OUTPUT' | 'LIMIT_TOOL_CALLS' | 'LIMIT_TOOL_TIME';
