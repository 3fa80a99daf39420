/**
 * What sort of function of the generated code a frame is: the program itself, a function that may await a tool, one that
 * never does, or a generator.
 */
export type FrameKind = 'main' | 'async' | 'sync' | 'generator';

/** So many temporaries in one statement make further inline code more costly than it saves. */
const ROOMY = 200;

/** One function of the generated code while it is written. */
export class Frame {
  /** Finished statements, in order. */
  lines: string[] = [];
  private used = 0;
  private highest = 0;

  constructor(readonly kind: FrameKind) {}

  /** Whether `await` may stand in this function. */
  get awaits(): boolean {
    return this.kind === 'main' || this.kind === 'async';
  }

  /** Whether there is room for temporaries that only save time. */
  get roomy(): boolean {
    return this.used < ROOMY;
  }

  /** A fresh temporary; it keeps its value to the end of the statement. */
  temp(): string {
    const id = `t${String(this.used++)}`;
    this.highest = Math.max(this.highest, this.used);
    return id;
  }

  /** Starts a new statement: temporaries of earlier ones are free again. */
  startStatement(): void {
    this.used = 0;
  }

  /** The declaration of everything that `temp` has given out. */
  declarations(): string {
    const ids = ['p=0'];
    for (let index = 0; index < this.highest; index++) ids.push(`t${String(index)}`);
    return `let ${ids.join(',')};`;
  }
}
