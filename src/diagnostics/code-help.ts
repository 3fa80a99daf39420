/** What a reader of a code needs to know beside what it says. */
export interface CodeHelp {
  /** When it comes. */
  readonly when: string;
  /** What to do next. */
  readonly next: string;
  /** What the command line ends with; 0 where the code alone is a warning. */
  readonly exitCode: 0 | 1 | 2;
}

/** Help for a code whose command ends with exit code 1. */
export function failing(when: string, next: string): CodeHelp {
  return { when, next, exitCode: 1 };
}

/** Help for a code that is a warning until what it concerns is needed. */
export function warning(when: string, next: string): CodeHelp {
  return { when, next, exitCode: 0 };
}
