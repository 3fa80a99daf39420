import type { It } from 'lackpy/testing';

/** An implementation that breaks one promise of its port. */
export interface Mutant<T> {
  /** What it does wrong, after "one that". */
  readonly fault: string;
  /** The beginning of the name of the check that has to find it. */
  readonly check: string;
  readonly create: () => T;
}

/** A row of a table of mutants. */
export function mutant<T>(check: string, fault: string, create: () => T): Mutant<T> {
  return { fault, check, create };
}

/** A port's contract suite, an implementation that keeps its promises, and ones that break one each. */
export interface MutantTable<T> {
  readonly port: string;
  readonly suite: (it: It, create: () => T) => void;
  readonly good: () => T;
  readonly mutants: readonly Mutant<T>[];
}

/** Throws anything at all, as careless implementations do. */
export function throwAny(thrown: unknown): never {
  throw thrown;
}
