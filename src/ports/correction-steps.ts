/** Which steps are made before a tier is given up. */
export interface CorrectionSteps {
  /** Mechanical repair. */
  readonly repair: boolean;
  /** Asking again with the findings. */
  readonly retry: boolean;
  /** A fresh request with the program and its findings. */
  readonly fix: boolean;
  /** Asking again when a program failed as it ran. */
  readonly rerun: boolean;
}

/** Every step. */
export const ALL_STEPS: CorrectionSteps = { repair: true, retry: true, fix: true, rerun: true };
