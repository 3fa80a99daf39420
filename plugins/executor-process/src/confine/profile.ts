/** What one process may take. */
export interface Allowance {
  readonly memoryBytes: number;
  readonly cpuSeconds: number;
}

/** A command line that starts a confined process. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  /** Written to descriptor 3 and closed, where the command reads something there. */
  readonly descriptor3?: Buffer;
  /** Whether it writes the number of the confined process on descriptor 4, as bubblewrap does. */
  readonly tellsPid?: boolean;
}

/** A way to confine a process. */
export interface Profile {
  readonly name: string;
  /** What it holds back, in a few words. */
  readonly describe: string;
  /** Said to the user when it is chosen because nothing stronger is there; null for the strong ones. */
  readonly warning: string | null;
  /** What to install or permit where it does not work. */
  readonly remedy: string;
  /**
   * How to start `engine`, the path of a bundle.
   * @throws Error where the machine lacks what it needs; the message says what.
   */
  launch(engine: string, allowance: Allowance): Launch;
}
