interface Frame {
  total: number;
  /** The size of what a repetition would repeat. */
  last: number;
}

/** Counts how many atoms a pattern has once its repetitions are written out, before anything is compiled. */
export class SizeCount {
  private frame: Frame = { total: 0, last: 0 };
  private readonly outer: Frame[] = [];

  atom(size = 1): void {
    this.frame.total += size;
    this.frame.last = size;
  }

  /** A repetition of what came before, at most `times` times. */
  repeat(times: number): void {
    const added = this.frame.last * Math.max(0, times - 1);
    this.frame.total += added;
    this.frame.last += added;
  }

  open(): void {
    this.outer.push(this.frame);
    this.frame = { total: 0, last: 0 };
  }

  close(): void {
    const inner = this.frame.total;
    this.frame = this.outer.pop() ?? { total: 0, last: 0 };
    this.atom(inner + 1);
  }

  /** The size of the innermost open group, or of the pattern when none is open. */
  get total(): number {
    return this.frame.total;
  }
}
