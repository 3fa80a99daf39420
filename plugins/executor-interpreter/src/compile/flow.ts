import type { Variable } from './scope.js';

/** Knows which variables surely have a value where the compiler stands, so that most reads need no check. */
export class Flow {
  private readonly log: Variable[] = [];

  bind(variable: Variable): void {
    if (variable.bound) return;
    variable.bound = true;
    this.log.push(variable);
  }

  /** A place to come back to with `rollback`. */
  mark(): number {
    return this.log.length;
  }

  /** Forgets what was bound since the mark, and returns it. */
  rollback(mark: number): Variable[] {
    const undone = this.log.splice(mark);
    for (const variable of undone) variable.bound = false;
    return undone;
  }

  /** Binds what both ways through a branch have bound. */
  join(left: readonly Variable[], right: readonly Variable[]): void {
    for (const variable of left) variable.bound = true;
    const both = right.filter((variable) => variable.bound);
    for (const variable of left) variable.bound = false;
    for (const variable of both) this.bind(variable);
  }
}
