/** Tells of faults when they appear, not again at every request while they last. */
export class Warnings {
  private lasting: ReadonlySet<string> = new Set();

  constructor(private readonly warn: (message: string) => void) {}

  /** @param faults all there are at this moment. */
  tell(faults: readonly string[]): void {
    const known = this.lasting;
    this.lasting = new Set(faults);
    for (const fault of this.lasting) if (!known.has(fault)) this.warn(fault);
  }
}
